<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Gespräch wählen</translation>
    </message>
    <message>
        <source>The AI is answering. Take over to reply.</source>
        <translation>Die KI antwortet. Übernehmen Sie, um zu antworten.</translation>
    </message>
    <message>
        <source>Claim to reply</source>
        <translation>Zum Antworten annehmen</translation>
    </message>
    <message>
        <source>%1 owns this. Ask them to hand it over.</source>
        <translation>%1 ist zuständig. Bitten Sie um Übergabe.</translation>
    </message>
    <message>
        <source>This conversation is closed. It opens again when the visitor writes.</source>
        <translation>Dieses Gespräch ist geschlossen. Es öffnet sich wieder, wenn der Besucher schreibt.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Claim the next waiting conversation</source>
        <translation>Nächstes wartendes Gespräch annehmen</translation>
    </message>
    <message>
        <source>Next conversation that needs me</source>
        <translation>Nächstes Gespräch, das mich braucht</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Nächstes in der Liste</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Voriges in der Liste</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In diesem Gespräch suchen</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Switch between reply and note</source>
        <translation>Zwischen Antwort und Notiz wechseln</translation>
    </message>
    <message>
        <source>Send and go to the next</source>
        <translation>Senden und zum nächsten</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>Textbaustein einfügen</translation>
    </message>
    <message>
        <source>Edit snippets</source>
        <translation>Textbausteine bearbeiten</translation>
    </message>
    <message>
        <source>Return to AI</source>
        <translation>An KI zurückgeben</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>In die Warteschlange freigeben</translation>
    </message>
    <message>
        <source>Take over from the AI</source>
        <translation>Von der KI übernehmen</translation>
    </message>
    <message>
        <source>Copy the briefing</source>
        <translation>Briefing kopieren</translation>
    </message>
    <message>
        <source>Change my status</source>
        <translation>Meinen Status ändern</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Fold or unfold the views</source>
        <translation>Ansichten ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Warteschlange ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>Zum Gespräch</translation>
    </message>
    <message>
        <source>Show or hide the briefing</source>
        <translation>Briefing ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Forget this device</source>
        <translation>Dieses Gerät vergessen</translation>
    </message>
    <message>
        <source>Guide to the first minute</source>
        <translation>Einführung in die erste Minute</translation>
    </message>
    <message>
        <source>In the list: next</source>
        <translation>In der Liste: nächste Zeile</translation>
    </message>
    <message>
        <source>In the list: previous</source>
        <translation>In der Liste: vorige Zeile</translation>
    </message>
    <message>
        <source>In the list: open the row</source>
        <translation>In der Liste: Zeile öffnen</translation>
    </message>
    <message>
        <source>In the list: claim the row</source>
        <translation>In der Liste: Zeile annehmen</translation>
    </message>
    <message>
        <source>In the list: keyboard shortcuts</source>
        <translation>In der Liste: Tastenkürzel</translation>
    </message>
    <message>
        <source>Decline what is offered to me</source>
        <translation>Ablehnen, was mir angeboten ist</translation>
    </message>
    <message>
        <source>Small queue above other windows</source>
        <translation>Kleine Warteschlange über anderen Fenstern</translation>
    </message>
    <message>
        <source>Suggest a reply</source>
        <translation>Antwort vorschlagen</translation>
    </message>
    <message>
        <source>In the list: decline the offered row</source>
        <translation>In der Liste: die angebotene Zeile ablehnen</translation>
    </message>
    <message>
        <source>Silence alerts</source>
        <translation>Benachrichtigungen stummschalten</translation>
    </message>
    <message>
        <source>Am I reachable?</source>
        <translation>Bin ich erreichbar?</translation>
    </message>
    <message>
        <source>Why was I alerted, or not?</source>
        <translation>Warum wurde ich benachrichtigt oder nicht?</translation>
    </message>
    <message>
        <source>Team lead’s board, or back to the desk</source>
        <translation>Übersicht der Teamleitung oder zurück zum Arbeitsplatz</translation>
    </message>
    <message>
        <source>Board in its own window</source>
        <translation>Übersicht in eigenem Fenster</translation>
    </message>
    <message>
        <source>Board on a big screen</source>
        <translation>Übersicht auf großem Bildschirm</translation>
    </message>
    <message>
        <source>Erase this visitor</source>
        <translation>Diesen Besucher löschen</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Wie lange Daten aufbewahrt werden</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Somebody asks for a person</source>
        <translation>Jemand fragt nach einem Menschen</translation>
    </message>
    <message>
        <source>A handoff is offered to you</source>
        <translation>Eine Übergabe wird Ihnen angeboten</translation>
    </message>
    <message>
        <source>A conversation is given to you</source>
        <translation>Ein Gespräch wird Ihnen zugewiesen</translation>
    </message>
    <message>
        <source>A visitor of yours writes</source>
        <translation>Einer Ihrer Besucher schreibt</translation>
    </message>
    <message>
        <source>A promised time has passed</source>
        <translation>Eine zugesagte Zeit ist verstrichen</translation>
    </message>
    <message>
        <source>A colleague’s note is for you</source>
        <translation>Eine Notiz aus dem Team ist für Sie</translation>
    </message>
    <message>
        <source>A colleague took what you were alerted to</source>
        <translation>Jemand aus dem Team hat angenommen, worauf Sie hingewiesen wurden</translation>
    </message>
    <message>
        <source>The connection to the server is gone</source>
        <translation>Die Verbindung zum Server ist weg</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>head of a column: a notification of the desktop</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>head of a column</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>head of a column: the number at the icon in the tray</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Taskbar</source>
        <extracomment>head of a column: the window asks for attention in the task bar</extracomment>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>head of a column</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>head of a column: a push message to the phone</extracomment>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Name, reason and last message</source>
        <translation>Name, Grund und letzte Nachricht</translation>
    </message>
    <message>
        <source>Name and reason</source>
        <translation>Name und Grund</translation>
    </message>
    <message>
        <source>Only that something happened</source>
        <translation>Nur, dass etwas geschehen ist</translation>
    </message>
    <message>
        <source>Set for the whole workspace.</source>
        <translation>Für den ganzen Arbeitsbereich festgelegt.</translation>
    </message>
    <message>
        <source>Set for the team %1.</source>
        <translation>Für das Team %1 festgelegt.</translation>
    </message>
    <message>
        <source>Set for you by an admin.</source>
        <translation>Von einem Admin für Sie festgelegt.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Von Ihnen gewählt.</translation>
    </message>
    <message>
        <source>Locked for the team %1: %2</source>
        <translation>Für das Team %1 gesperrt: %2</translation>
    </message>
    <message>
        <source>Locked for you by an admin: %1</source>
        <translation>Von einem Admin für Sie gesperrt: %1</translation>
    </message>
    <message>
        <source>Locked for the whole workspace: %1</source>
        <translation>Für den ganzen Arbeitsbereich gesperrt: %1</translation>
    </message>
    <message>
        <source>A visitor you gave back to the AI asks again</source>
        <translation>Jemand, den Sie an die KI zurückgaben, fragt wieder</translation>
    </message>
    <message>
        <source>A promised time of your team has passed</source>
        <translation>Im Team ist eine zugesagte Zeit verstrichen</translation>
    </message>
    <message>
        <source>Baton’s default.</source>
        <translation>Voreinstellung von Baton.</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <extracomment>when something ends: tomorrow, at %1 o’clock</extracomment>
        <translation>morgen, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody of a team of yours can be alerted</source>
        <translation>Niemand aus einem Ihrer Teams kann benachrichtigt werden</translation>
    </message>
    <message>
        <source>Many wait for a team of yours</source>
        <translation>Viele warten auf eines Ihrer Teams</translation>
    </message>
</context>
<context>
    <name>Baton::App::Application</name>
    <message>
        <source>The built-in server could not start: %1</source>
        <translation>Der eingebaute Server konnte nicht starten: %1</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Der Schlüsselbund wird gelesen …</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Going on for real</source>
        <translation>Richtig loslegen</translation>
    </message>
    <message>
        <source>A server of your own keeps conversations while no window is open.</source>
        <translation>Ein eigener Server bewahrt Gespräche auf, auch wenn kein Fenster offen ist.</translation>
    </message>
    <message>
        <source>On a machine that stays on:

batond init --data /srv/baton
batond serve --data /srv/baton --listen 127.0.0.1:8420

Then start Baton, choose Connect, and give the server&apos;s address and the login that batond init printed.</source>
        <translation>Auf einem Rechner, der eingeschaltet bleibt:

batond init --data /srv/baton
batond serve --data /srv/baton --listen 127.0.0.1:8420

Starten Sie dann Baton, wählen Sie Verbinden und geben Sie die Adresse des Servers und die Anmeldung an, die batond init ausgegeben hat.</translation>
    </message>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>Diese Arbeitsumgebung hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keychain was not opened for Baton.</source>
        <translation>Der Schlüsselbund wurde für Baton nicht geöffnet.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>Der Schlüsselbund kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Looking for your sign-in in the keychain…</source>
        <translation>Ihre Anmeldung wird im Schlüsselbund gesucht …</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Open it, or sign in with your password.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Öffnen Sie ihn oder melden Sie sich mit Ihrem Passwort an.</translation>
    </message>
    <message>
        <source>Sign in with your password.</source>
        <translation>Melden Sie sich mit Ihrem Passwort an.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in memory only; you will sign in again next time.</source>
        <translation>Ihre Anmeldung bleibt nur im Arbeitsspeicher; beim nächsten Mal melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>May replies that are not yet sent be kept on this computer without encryption?</source>
        <translation>Dürfen noch nicht gesendete Antworten unverschlüsselt auf diesem Rechner aufbewahrt werden?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>Nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Unsent replies are kept here without encryption</source>
        <translation>Ungesendete Antworten werden hier unverschlüsselt aufbewahrt</translation>
    </message>
    <message>
        <source>Unsent replies are kept in memory only</source>
        <translation>Ungesendete Antworten bleiben nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Forget this device</source>
        <translation>Dieses Gerät vergessen</translation>
    </message>
    <message>
        <source>Sign out and remove what this computer keeps of you?</source>
        <translation>Abmelden und entfernen, was dieser Rechner von Ihnen aufbewahrt?</translation>
    </message>
    <message>
        <source>Your sign-in and the key for unsent replies leave the keychain. Replies that were not sent, and drafts, can never be read again.</source>
        <translation>Ihre Anmeldung und der Schlüssel für ungesendete Antworten verlassen den Schlüsselbund. Ungesendete Antworten und Entwürfe sind dann nie wieder lesbar.</translation>
    </message>
    <message>
        <source>This device has forgotten you.</source>
        <translation>Dieses Gerät hat Sie vergessen.</translation>
    </message>
    <message>
        <source>The key is still in there; remove “baton” in its own program.</source>
        <translation>Der Schlüssel liegt noch dort; entfernen Sie „baton“ in dessen eigenem Programm.</translation>
    </message>
</context>
<context>
    <name>Baton::ConsoleState</name>
    <message>
        <source>a colleague</source>
        <translation>jemand aus dem Team</translation>
    </message>
</context>
<context>
    <name>Baton::FileShelf</name>
    <message>
        <source>“%1” is still being read.</source>
        <translation>„%1“ wird noch gelesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent. Remove it first.</source>
        <translation>„%1“ kann nicht gesendet werden. Entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>It could not be kept on this computer.</source>
        <translation>Es konnte auf diesem Rechner nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>“%1” could not be sent: %2</source>
        <translation>„%1“ konnte nicht gesendet werden: %2</translation>
    </message>
    <message>
        <source>the copy of it is gone.</source>
        <translation>die Kopie davon ist verschwunden.</translation>
    </message>
</context>
<context>
    <name>Baton::Outbox</name>
    <message>
        <source>This was written more than a day ago and has not been sent.</source>
        <translation>Das wurde vor mehr als einem Tag geschrieben und nicht gesendet.</translation>
    </message>
    <message>
        <source>Called back before it was sent.</source>
        <translation>Vor dem Senden zurückgeholt.</translation>
    </message>
</context>
<context>
    <name>Baton::QueueModel</name>
    <message>
        <source>waiting %1</source>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>lead score %1</source>
        <translation>Lead-Score %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>says: %1</source>
        <translation>schreibt: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>offered to you</source>
        <translation>Ihnen angeboten</translation>
    </message>
    <message>
        <source>offered to %1</source>
        <translation>%1 angeboten</translation>
    </message>
    <message>
        <source>%1 is looking</source>
        <translation>%1 liest mit</translation>
    </message>
    <message>
        <source>overnight</source>
        <translation>über Nacht</translation>
    </message>
</context>
<context>
    <name>Baton::SearchModel</name>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Baton::TranscriptModel</name>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Notiz von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not sent yet)</source>
        <translation>%1 (noch nicht gesendet)</translation>
    </message>
    <message>
        <source>%1 (not sent: %2)</source>
        <translation>%1 (nicht gesendet: %2)</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertDetails</name>
    <message>
        <source>As it was set for me</source>
        <translation>Wie für mich festgelegt</translation>
    </message>
    <message>
        <source>Tone of this</source>
        <translation>Ton dafür</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>Diesen anhören</translation>
    </message>
    <message>
        <source>Sounds again</source>
        <translation>Ertönt wieder</translation>
    </message>
    <message>
        <source>Only once</source>
        <translation>Nur einmal</translation>
    </message>
    <message>
        <source>Its notice shows</source>
        <translation>Der Hinweis zeigt</translation>
    </message>
    <message>
        <source>E-mail, if nobody has come</source>
        <translation>E-Mail, wenn niemand kam</translation>
    </message>
    <message>
        <source>Phone, if nobody has come</source>
        <translation>Handy, wenn niemand kam</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Only while the window is not in front</source>
        <translation>Nur während das Fenster nicht vorn ist</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how an alert comes to notice, and who has set that it does or does not</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose how it comes to your notice.</source>
        <translation>Wählen Sie, wie Sie davon erfahren.</translation>
    </message>
    <message>
        <source>All of this row as above</source>
        <translation>Alles in dieser Zeile wie oben</translation>
    </message>
    <message>
        <source>All of this row</source>
        <translation>Alles in dieser Zeile</translation>
    </message>
    <message>
        <source>When so many wait</source>
        <translation>Ab so vielen Wartenden</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln</source>
        <translation>
            <numerusform>Mehr als %Ln</numerusform>
            <numerusform>Mehr als %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertMatrix</name>
    <message>
        <source>What alerts you, and how</source>
        <translation>Was Sie benachrichtigt, und wie</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertMatrixModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>what happens, how it comes to notice, on or off</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertRulesPage</name>
    <message>
        <source>Alert rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What alerts others, and how</source>
        <translation>Was andere benachrichtigt, und wie</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>Regeln für</translation>
    </message>
    <message>
        <source>A box with a solid edge is set here; one with a dotted edge comes from above. Space switches, Delete leaves it to what is above.</source>
        <translation>Ein Kästchen mit durchgezogenem Rand ist hier festgelegt, eines mit gepunktetem kommt von oben. Die Leertaste schaltet um, Entf überlässt es dem, was oben gilt.</translation>
    </message>
    <message>
        <source>What is set here wins over team and workspace, locks included. What is not locked here the agent may still change.</source>
        <translation>Was hier festgelegt ist, geht Team und Arbeitsbereich vor, auch deren Sperren. Was hier nicht gesperrt ist, kann die Person noch ändern.</translation>
    </message>
    <message>
        <source>What is set here counts for everybody in the team, unless the workspace has it locked. Who is in several teams has the more alerting of them.</source>
        <translation>Was hier festgelegt ist, gilt für alle im Team, außer der Arbeitsbereich hat es gesperrt. Wer in mehreren Teams ist, für den gilt, was eher benachrichtigt.</translation>
    </message>
    <message>
        <source>What is set here counts for everybody, until a team, a rule for one agent or the agent says otherwise. Lock what has to stay.</source>
        <translation>Was hier festgelegt ist, gilt für alle, solange kein Team, keine Regel für eine Person und nicht diese selbst es anders festlegt. Sperren Sie, was bleiben muss.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertTrial</name>
    <message>
        <source>The server did not answer.</source>
        <translation>Der Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Frage den Server …</translation>
    </message>
    <message>
        <source>No notification yet.</source>
        <translation>Noch keine Benachrichtigung.</translation>
    </message>
    <message>
        <source>No sound yet.</source>
        <translation>Noch kein Ton.</translation>
    </message>
    <message>
        <source>No sound: it is off, as you have chosen.</source>
        <translation>Kein Ton: Er ist aus, wie Sie es gewählt haben.</translation>
    </message>
    <message>
        <source>Press the notification when you notice it.</source>
        <translation>Drücken Sie auf die Benachrichtigung, wenn Sie sie bemerken.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Es gibt keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>The server alerted you after %1 ms.</source>
        <translation>Der Server hat Sie nach %1 ms alarmiert.</translation>
    </message>
    <message>
        <source>The desktop took the notification.</source>
        <translation>Der Desktop hat die Benachrichtigung angenommen.</translation>
    </message>
    <message>
        <source>The desktop did not take the notification.</source>
        <translation>Der Desktop hat die Benachrichtigung nicht angenommen.</translation>
    </message>
    <message>
        <source>The sound was played.</source>
        <translation>Der Ton wurde gespielt.</translation>
    </message>
    <message>
        <source>The sound could not be played.</source>
        <translation>Der Ton konnte nicht gespielt werden.</translation>
    </message>
    <message numerus="yes">
        <source>You noticed it after %Ln second(s).</source>
        <translation>
            <numerusform>Sie haben es nach %Ln Sekunde bemerkt.</numerusform>
            <numerusform>Sie haben es nach %Ln Sekunden bemerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not noticed on this machine.</source>
        <translation>Auf diesem Rechner nicht bemerkt.</translation>
    </message>
    <message>
        <source>Nothing reached this machine.</source>
        <translation>Auf diesem Rechner kam nichts an.</translation>
    </message>
    <message>
        <source>There is no notification to press.</source>
        <translation>Es gibt keine Benachrichtigung zum Drücken.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertsPage</name>
    <message>
        <source>Notifications on this desktop</source>
        <translation>Benachrichtigungen auf diesem Desktop</translation>
    </message>
    <message>
        <source>Others may see your screen, and some desktops show notifications while it is locked.</source>
        <translation>Andere könnten Ihren Bildschirm sehen, und manche Umgebungen zeigen Benachrichtigungen auch bei gesperrtem Bildschirm.</translation>
    </message>
    <message>
        <source>Name, reason and last message</source>
        <translation>Name, Grund und letzte Nachricht</translation>
    </message>
    <message>
        <source>Name and reason</source>
        <translation>Name und Grund</translation>
    </message>
    <message>
        <source>Only that somebody waits</source>
        <translation>Nur, dass jemand wartet</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound when somebody waits</source>
        <translation>Ton, wenn jemand wartet</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>One that is not connected</source>
        <translation>Eines, das nicht angeschlossen ist</translation>
    </message>
    <message>
        <source>Alerts are shown but not heard.</source>
        <translation>Benachrichtigungen sind zu sehen, aber nicht zu hören.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Am I reachable?</source>
        <translation>Bin ich erreichbar?</translation>
    </message>
    <message>
        <source>What alerts you</source>
        <translation>Was Sie benachrichtigt</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>They show at most</source>
        <translation>Sie zeigen höchstens</translation>
    </message>
    <message>
        <source>Plays a tone as an alert would</source>
        <translation>Spielt einen Ton wie bei einer Benachrichtigung</translation>
    </message>
    <message>
        <source>The desktop’s default</source>
        <translation>Standard des Desktops</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Announcer</name>
    <message>
        <source>New in the queue: %1, %2</source>
        <translation>Neu in der Warteschlange: %1, %2</translation>
    </message>
    <message>
        <source>New in the queue: %1, %2, %3</source>
        <translation>Neu in der Warteschlange: %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 waits for your answer: %2</source>
        <translation>%1 wartet auf Ihre Antwort: %2</translation>
    </message>
    <message>
        <source>Offered to you: %1</source>
        <translation>Ihnen angeboten: %1</translation>
    </message>
    <message>
        <source>Given to you: %1</source>
        <translation>Ihnen zugewiesen: %1</translation>
    </message>
    <message>
        <source>%1 waits longer than was promised</source>
        <translation>%1 wartet länger als zugesagt</translation>
    </message>
    <message>
        <source>A colleague’s note on %1 is for you</source>
        <translation>Eine Notiz aus dem Team zu %1 ist für Sie</translation>
    </message>
    <message>
        <source>A colleague took %1</source>
        <translation>Jemand aus dem Team hat %1 angenommen</translation>
    </message>
    <message>
        <source>%1 asks for a person again</source>
        <translation>%1 fragt wieder nach einem Menschen</translation>
    </message>
    <message>
        <source>Nobody can be alerted, and visitors wait</source>
        <translation>Niemand kann benachrichtigt werden, und Besucher warten</translation>
    </message>
    <message>
        <source>Many visitors wait</source>
        <translation>Viele Besucher warten</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AnswerEditor</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What the AI says to everybody who asks this</source>
        <translation>Was die KI allen sagt, die das fragen</translation>
    </message>
    <message>
        <source>Asked in these conversations</source>
        <translation>In diesen Gesprächen gefragt</translation>
    </message>
    <message>
        <source>Conversations it was asked in, newest first</source>
        <translation>Gespräche, in denen es gefragt wurde, neueste zuerst</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Gespräch öffnen</translation>
    </message>
    <message>
        <source>Shows the conversation in the main window</source>
        <translation>Zeigt das Gespräch im Hauptfenster</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the questions; what you wrote is kept until the window closes</source>
        <translation>Zurück zu den Fragen; was Sie geschrieben haben, bleibt, bis das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Eine Frage beantworten</translation>
    </message>
    <message>
        <source>Edit an answer</source>
        <translation>Eine Antwort bearbeiten</translation>
    </message>
    <message>
        <source>The server cannot be asked now</source>
        <translation>Der Server ist gerade nicht erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>The answer is %Ln character(s) too long</source>
        <translation>
            <numerusform>Die Antwort ist ein Zeichen zu lang</numerusform>
            <numerusform>Die Antwort ist %Ln Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Question and answer are both needed</source>
        <translation>Frage und Antwort sind beide nötig</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Die Antwort speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AskFields</name>
    <message>
        <source>at most</source>
        <extracomment>before a number: at most 2 questions</extracomment>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>%1: questions at most</source>
        <translation>%1: höchstens so viele Fragen</translation>
    </message>
    <message>
        <source>Choose details…</source>
        <translation>Angaben wählen …</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <extracomment>which details the AI asks for</extracomment>
        <translation>Fragen nach: %1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AttachmentBar</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Bild %1.png</translation>
    </message>
    <message>
        <source>“%1” was not attached. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence why</extracomment>
        <translation>„%1“ wurde nicht angehängt. %2</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::BannerArea</name>
    <message>
        <source>Close notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::BounceField</name>
    <message>
        <source>What comes back from the AI within this time goes first to the agent who had it</source>
        <translation>Was innerhalb dieser Zeit von der KI zurückkommt, geht zuerst an den Agenten, der es hatte</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>after a number: 10 minutes</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::BriefingLineView</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Show message %1</source>
        <translation>Nachricht %1 zeigen</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>%1: show less</source>
        <translation>%1: weniger zeigen</translation>
    </message>
    <message>
        <source>%1: show all</source>
        <translation>%1: alles zeigen</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::BriefingPane</name>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Briefing, all of it</source>
        <translation>Briefing, vollständig</translation>
    </message>
    <message>
        <source>Copy briefing</source>
        <translation>Briefing kopieren</translation>
    </message>
    <message>
        <source>Copy the briefing as text</source>
        <translation>Briefing als Text kopieren</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>AI answered</source>
        <translation>Antwort der KI</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Wants next</source>
        <translation>Möchte nun</translation>
    </message>
    <message>
        <source>Excerpt, not written by the AI</source>
        <translation>Auszug, nicht von der KI geschrieben</translation>
    </message>
    <message>
        <source>Why a person</source>
        <translation>Warum ein Mensch</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>Lead-Score</translation>
    </message>
    <message>
        <source>Company and need</source>
        <translation>Firma und Bedarf</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Show the pages visited</source>
        <translation>Besuchte Seiten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Older than the last %Ln message(s)</source>
        <translation>
            <numerusform>Älter als die letzte Nachricht</numerusform>
            <numerusform>Älter als die letzten %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>%1&#xa0;% sicher</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>a reply within %1</source>
        <translation>Antwort innerhalb von %1</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>Reibung</translation>
    </message>
    <message numerus="yes">
        <source>rephrased or rejected %Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal umformuliert oder abgelehnt</numerusform>
            <numerusform>%Ln-mal umformuliert oder abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Noch kein Score</translation>
    </message>
    <message>
        <source>%1 of 100, %2</source>
        <translation>%1 von 100, %2</translation>
    </message>
    <message>
        <source>Not provided: %1</source>
        <translation>Keine Angabe: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Reveal: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Shows it to you; that is recorded</source>
        <translation>Zeigt es Ihnen; das wird protokolliert</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Übergaben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in this conversation</source>
        <translation>
            <numerusform>%Ln Anfrage in diesem Gespräch</numerusform>
            <numerusform>%Ln Anfragen in diesem Gespräch</numerusform>
        </translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s)</source>
        <translation>
            <numerusform>%1 von %Ln Nachricht</numerusform>
            <numerusform>%1 von %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Already asked</source>
        <translation>Bereits gefragt</translation>
    </message>
    <message>
        <source>The AI has asked nothing</source>
        <translation>Die KI hat nichts gefragt</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>Bekannt: %1</translation>
    </message>
    <message>
        <source>Also noted</source>
        <extracomment>reasons for a person that were seen, and that alone did not hand over</extracomment>
        <translation>Außerdem bemerkt</translation>
    </message>
    <message>
        <source>place %1 in the queue</source>
        <translation>Platz %1 in der Warteschlange</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <translation>meist etwa %1</translation>
    </message>
    <message>
        <source>Told</source>
        <extracomment>what the visitor was told when the conversation came into the queue</extracomment>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Began by</source>
        <extracomment>what of the website the visitor opened the chat by</extracomment>
        <translation>Begonnen über</translation>
    </message>
    <message>
        <source>a popup</source>
        <translation>ein Popup</translation>
    </message>
    <message>
        <source>a button of the website</source>
        <translation>eine Schaltfläche der Website</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ChangesFooter</name>
    <message>
        <source>Undo</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>Prüfen und speichern…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>Alle Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Undo: have the discarded changes again</source>
        <translation>Zurückholen: die verworfenen Änderungen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Your changes are discarded.</source>
        <translation>Ihre Änderungen sind verworfen.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::CommandPalette</name>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>No action is called that. Try fewer letters or initials.</source>
        <translation>So heißt keine Aktion. Versuchen Sie es mit weniger Buchstaben oder Anfangsbuchstaben.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::CompactQueue</name>
    <message>
        <source>Compact queue</source>
        <translation>Kompakte Warteschlange</translation>
    </message>
    <message>
        <source>Waiting – Baton</source>
        <translation>Wartend – Baton</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Wer wartet</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Composer</name>
    <message>
        <source>What you pasted was cut at 8,000 characters.</source>
        <translation>Das Eingefügte wurde nach 8.000 Zeichen abgeschnitten.</translation>
    </message>
    <message>
        <source>You are offline – kept and sent on reconnect</source>
        <translation>Offline – wird aufbewahrt und später gesendet</translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <translation>Nur Ihr Team sieht das</translation>
    </message>
    <message>
        <source>The visitor left the page %1 ago</source>
        <translation>Der Besucher hat die Seite vor %1 verlassen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note – only your team</source>
        <translation>Notiz – nur Ihr Team</translation>
    </message>
    <message>
        <source>Reply to the visitor</source>
        <translation>Antwort an den Besucher</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Schreiben Sie zuerst etwas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1. Your text is kept here.</source>
        <translation>%1. Ihr Text bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>Make it a note</source>
        <translation>Als Notiz verwenden</translation>
    </message>
    <message>
        <source>Not sent yet: fill in %1 first. Tab goes to what is left.</source>
        <translation>Noch nicht gesendet: Füllen Sie zuerst %1 aus. Tab führt zum nächsten offenen Feld.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Write a note, only your team sees it</source>
        <translation>Notiz schreiben, nur Ihr Team sieht sie</translation>
    </message>
    <message>
        <source>The visitor reads it</source>
        <translation>Der Besucher liest es</translation>
    </message>
    <message>
        <source>Only your team reads it</source>
        <translation>Nur Ihr Team liest es</translation>
    </message>
    <message>
        <source>Return to AI</source>
        <translation>An KI zurückgeben</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>Textbaustein einfügen</translation>
    </message>
    <message>
        <source>Insert a snippet: / at the beginning of a line</source>
        <translation>Textbaustein einfügen: / am Anfang einer Zeile</translation>
    </message>
    <message>
        <source>%1: only the owner can. %2</source>
        <translation>%1: nur wer zuständig ist. %2</translation>
    </message>
    <message>
        <source>%1: not while you are offline</source>
        <translation>%1: nicht, solange Sie offline sind</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach files, or paste or drop them here</source>
        <translation>Dateien anhängen oder hier einfügen oder ablegen</translation>
    </message>
    <message>
        <source>Files cannot be sent here</source>
        <translation>Hier können keine Dateien gesendet werden</translation>
    </message>
    <message>
        <source>Suggest a reply</source>
        <translation>Antwort vorschlagen</translation>
    </message>
    <message>
        <source>Suggest a reply: what the AI would answer</source>
        <translation>Antwort vorschlagen: was die KI antworten würde</translation>
    </message>
    <message>
        <source>Too late to undo: the reply has been sent.</source>
        <translation>Zu spät zum Zurückholen: Die Antwort ist gesendet.</translation>
    </message>
    <message>
        <source>Sending in %1 s</source>
        <translation>Wird in %1 s gesendet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>The AI suggests replies, not notes.</source>
        <translation>Die KI schlägt Antworten vor, keine Notizen.</translation>
    </message>
    <message>
        <source>The AI cannot be asked while you are offline.</source>
        <translation>Ohne Verbindung kann die KI nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>You already know this – %1: %2. Press %3 again to send.</source>
        <translation>Das ist schon bekannt – %1: %2. Noch einmal %3 sendet.</translation>
    </message>
    <message>
        <source>You already know this – %1: %2 (%3). Press %4 again to send.</source>
        <translation>Das ist schon bekannt – %1: %2 (%3). Noch einmal %4 sendet.</translation>
    </message>
    <message>
        <source>Whisper from %1 – only you see it: %2</source>
        <extracomment>%1 is a team lead, %2 what they say to the agent</extracomment>
        <translation>Flüstern von %1 – nur Sie sehen es: %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ComposerStrip</name>
    <message>
        <source>Do what the notice offers</source>
        <translation>Tun, was der Hinweis anbietet</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Controls</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ConversationHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>You answer this visitor</source>
        <translation>Sie antworten diesem Besucher</translation>
    </message>
    <message>
        <source>Space in the list</source>
        <translation>Leertaste in der Liste</translation>
    </message>
    <message>
        <source>You answer from here on; the AI is silent</source>
        <translation>Ab hier antworten Sie; die KI schweigt</translation>
    </message>
    <message>
        <source>Show or hide the briefing</source>
        <translation>Briefing ein- oder ausblenden</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>waiting %1 of %2</source>
        <translation>wartet %1 von %2</translation>
    </message>
    <message>
        <source>waiting %1, promised %2</source>
        <translation>wartet %1, zugesagt %2</translation>
    </message>
    <message>
        <source>Not while you are offline</source>
        <translation>Nicht, solange Sie offline sind</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>The visitor does not know that you are here. Space in the list claims.</source>
        <translation>Der Besucher weiß nicht, dass Sie hier sind. Die Leertaste in der Liste nimmt an.</translation>
    </message>
    <message>
        <source>Offered to you, %1 left</source>
        <translation>Ihnen angeboten, noch %1</translation>
    </message>
    <message>
        <source>snoozed, %1</source>
        <translation>zurückgestellt, %1</translation>
    </message>
    <message>
        <source>%1 looking too</source>
        <translation>%1 liest auch mit</translation>
    </message>
    <message>
        <source>Previewing – Space claims</source>
        <translation>Vorschau – Leertaste nimmt an</translation>
    </message>
    <message>
        <source>Reading along</source>
        <translation>Liest mit</translation>
    </message>
    <message>
        <source>It is offered to somebody else</source>
        <translation>Es ist jemand anderem angeboten</translation>
    </message>
    <message>
        <source>D in the list</source>
        <translation>D in der Liste</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ConversationPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Gespräch wählen</translation>
    </message>
    <message>
        <source>Space claims the selected one. Ctrl+Shift+H claims the next from anywhere.</source>
        <translation>Die Leertaste nimmt das gewählte an, Strg+Umschalt+H von überall das nächste.</translation>
    </message>
    <message>
        <source>Resolve – how did it end?</source>
        <translation>Abschließen – wie ging es aus?</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Follow-up agreed</source>
        <translation>Nachfassen vereinbart</translation>
    </message>
    <message>
        <source>No answer from the visitor</source>
        <translation>Keine Antwort vom Besucher</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>In 30 Minuten</translation>
    </message>
    <message>
        <source>In 2 hours</source>
        <translation>In 2 Stunden</translation>
    </message>
    <message>
        <source>In 4 hours</source>
        <translation>In 4 Stunden</translation>
    </message>
    <message>
        <source>Tomorrow at 9</source>
        <translation>Morgen um 9 Uhr</translation>
    </message>
    <message>
        <source>Next Monday at 9</source>
        <translation>Nächsten Montag um 9 Uhr</translation>
    </message>
    <message>
        <source>AI answer wrong: “%1”</source>
        <translation>Antwort der KI falsch: „%1“</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence why</extracomment>
        <translation>„%1“ wurde nicht gespeichert. %2</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Desk</name>
    <message>
        <source>A conversation</source>
        <translation>Ein Gespräch</translation>
    </message>
    <message>
        <source>the AI</source>
        <translation>der KI</translation>
    </message>
    <message>
        <source>the queue</source>
        <translation>der Warteschlange</translation>
    </message>
    <message>
        <source>%1 is now with %2. What you wrote is kept as a draft.</source>
        <translation>%1 ist jetzt bei %2. Was Sie geschrieben haben, bleibt als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>You are offline. Replies and notes are kept and sent on reconnect; claiming has to wait. New visitors go to your colleagues.</source>
        <translation>Sie sind offline. Antworten und Notizen werden aufbewahrt und später gesendet; Annehmen muss warten. Neue Besucher gehen an Ihr Team.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>No one is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>Nobody else waits for your answer.</source>
        <translation>Sonst wartet niemand auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>The AI does not have this one</source>
        <translation>Dieses hat nicht die KI</translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>No row is selected</source>
        <translation>Keine Zeile ist gewählt</translation>
    </message>
    <message>
        <source>Width of the queue</source>
        <translation>Breite der Warteschlange</translation>
    </message>
    <message>
        <source>Width of the briefing</source>
        <translation>Breite des Briefings</translation>
    </message>
    <message>
        <source>You are connected again.</source>
        <translation>Sie sind wieder verbunden.</translation>
    </message>
    <message>
        <source>The selected row is not offered to you</source>
        <translation>Die gewählte Zeile ist Ihnen nicht angeboten</translation>
    </message>
    <message>
        <source>Finish or leave what is open below first</source>
        <translation>Erst fertigstellen oder schließen, was unten offen ist</translation>
    </message>
    <message>
        <source>Nothing alerts you now</source>
        <translation>Alles ist still</translation>
    </message>
    <message>
        <source>Handing over to people is switched off: visitors reach the AI only.</source>
        <translation>Das Übergeben an Menschen ist ausgeschaltet: Besucher erreichen nur die KI.</translation>
    </message>
    <message>
        <source>Handing over to people is switched off by %1: visitors reach the AI only.</source>
        <translation>Das Übergeben an Menschen hat %1 ausgeschaltet: Besucher erreichen nur die KI.</translation>
    </message>
    <message>
        <source>Admins alone set this</source>
        <translation>Nur Administratoren legen das fest</translation>
    </message>
    <message>
        <source>Admins alone erase a visitor</source>
        <translation>Nur Administratoren löschen einen Besucher</translation>
    </message>
    <message>
        <source>Erase this visitor</source>
        <translation>Diesen Besucher löschen</translation>
    </message>
    <message>
        <source>Erase everything that was said in this conversation, and who the visitor was?</source>
        <translation>Alles löschen, was in diesem Gespräch gesagt wurde, und wer der Besucher war?</translation>
    </message>
    <message>
        <source>Messages, notes, files and details are removed here, on the server and on every other console. An open handoff ends. This cannot be undone.</source>
        <translation>Nachrichten, Notizen, Dateien und Angaben werden hier, auf dem Server und an jeder anderen Konsole entfernt. Eine offene Übergabe endet. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::DraftFooter</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>History, export and import</source>
        <translation>Verlauf, Export und Import</translation>
    </message>
    <message>
        <source>What was saved…</source>
        <translation>Was gespeichert wurde…</translation>
    </message>
    <message>
        <source>Export the rules…</source>
        <translation>Regeln exportieren…</translation>
    </message>
    <message>
        <source>Import rules…</source>
        <translation>Regeln importieren…</translation>
    </message>
    <message>
        <source>%1 – somebody else saved changes there meanwhile. Yours are kept on top of theirs: look at the difference before you save.</source>
        <translation>%1 – inzwischen wurde dort von anderer Seite etwas gespeichert. Ihre Änderungen bleiben und kommen obenauf: Sehen Sie sich den Unterschied an, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>Rules can be saved while the console is connected.</source>
        <translation>Regeln lassen sich speichern, wenn eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>It is as it was then.</source>
        <translation>Es ist schon wie damals.</translation>
    </message>
    <message>
        <source>%1 – not saved: somebody else saved changes there at the same moment. Yours are kept on top of theirs: look at the difference and save again.</source>
        <translation>%1 – nicht gespeichert: Im selben Moment wurde dort von anderer Seite etwas gespeichert. Ihre Änderungen bleiben und kommen obenauf: Sehen Sie sich den Unterschied an und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 – not saved: all reasons and settings together are too long. Shorten some reasons.</source>
        <translation>%1 – nicht gespeichert: Alle Begründungen und Einstellungen zusammen sind zu lang. Kürzen Sie einige Begründungen.</translation>
    </message>
    <message>
        <source>%1 – not saved: you are not an admin any more.</source>
        <translation>%1 – nicht gespeichert: Sie sind kein Admin mehr.</translation>
    </message>
    <message>
        <source>%1 – not saved. Your changes are kept; try again.</source>
        <translation>%1 – nicht gespeichert. Ihre Änderungen bleiben; versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::DryRunPanel</name>
    <message>
        <source>When somebody asks for a person</source>
        <translation>Wann jemand nach einem Menschen fragt</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>with everybody there</source>
        <translation>wenn alle da sind</translation>
    </message>
    <message>
        <source>with those who are there now</source>
        <translation>mit denen, die jetzt da sind</translation>
    </message>
    <message>
        <source>At %1 on %2 a handoff of %3 that nobody takes would alert:</source>
        <extracomment>time, day of the week, name of the team</extracomment>
        <translation>Um %1 am %2 würde eine Übergabe an %3, die niemand annimmt, benachrichtigen:</translation>
    </message>
    <message>
        <source>%1 is closed then. From %2 on a handoff that nobody takes would alert:</source>
        <translation>%1 ist dann geschlossen. Ab %2 würde eine Übergabe, die niemand annimmt, benachrichtigen:</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::FileChip</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Erneut versuchen: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::FileKeeper</name>
    <message>
        <source>The server could not be reached.</source>
        <translation>Der Server war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::FilterBar</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alle zeigen</translation>
    </message>
    <message>
        <source>Esc in the list</source>
        <translation>Esc in der Liste</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::FilterMenu</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Jede Kategorie</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Any team</source>
        <translation>Jedes Team</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>Lead-Score</translation>
    </message>
    <message>
        <source>Any lead score</source>
        <translation>Jeder Lead-Score</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>In diesem Gespräch suchen</translation>
    </message>
    <message>
        <source>Older match</source>
        <translation>Älterer Treffer</translation>
    </message>
    <message>
        <source>Newer match</source>
        <translation>Neuerer Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %Ln message(s)…</source>
        <translation>
            <numerusform>%Ln Nachricht wird durchsucht …</numerusform>
            <numerusform>%Ln Nachrichten werden durchsucht …</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 von bisher %2</translation>
    </message>
    <message>
        <source>%1, looking further…</source>
        <translation>%1, Suche läuft weiter …</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (as the desktop)</source>
        <translation>%1 (wie der Desktop)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Compact queue</source>
        <translation>Kompakte Warteschlange</translation>
    </message>
    <message>
        <source>More rows at once, with fewer words in each.</source>
        <translation>Mehr Zeilen auf einmal, mit weniger Worten.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Senden mit</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Umschalt+Eingabe beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Enter begins a new line.</source>
        <translation>Die Eingabetaste beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Hold back replies</source>
        <translation>Antworten zurückhalten</translation>
    </message>
    <message>
        <source>A reply can be taken back until then; the visitor has not seen it.</source>
        <translation>Bis dahin lässt sich eine Antwort zurückholen; der Besucher hat sie nicht gesehen.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde lang</numerusform>
            <numerusform>%Ln Sekunden lang</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Start Baton when I log in</source>
        <translation>Baton starten, wenn ich mich am Rechner anmelde</translation>
    </message>
    <message>
        <source>Visitors who ask for a person reach you only while Baton runs.</source>
        <translation>Besucher, die nach einem Menschen fragen, erreichen Sie nur, solange Baton läuft.</translation>
    </message>
    <message>
        <source>This desktop has no way to start programs by itself.</source>
        <translation>Diese Arbeitsumgebung kann Programme nicht von selbst starten.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation>Das konnte nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>The desktop’s language</source>
        <translation>Sprache des Desktops</translation>
    </message>
    <message>
        <source>The desktop’s colours</source>
        <translation>Farben des Desktops</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Guide</name>
    <message>
        <source>Skip the guide</source>
        <translation>Einführung überspringen</translation>
    </message>
    <message>
        <source>In a moment a visitor will ask the AI for a person, and appear in this list.</source>
        <translation>Gleich fragt ein Besucher die KI nach einem Menschen und erscheint in dieser Liste.</translation>
    </message>
    <message>
        <source>%1 takes the one who waits most urgently, from anywhere. In the list, Space takes the row. From then on the AI is silent and only you can reply.</source>
        <translation>%1 nimmt von überall an, wer am dringendsten wartet. In der Liste nimmt die Leertaste die Zeile. Von da an schweigt die KI, und nur Sie können antworten.</translation>
    </message>
    <message>
        <source>The briefing beside the conversation says what was asked and what the AI answered. Write a line and send it with %1.</source>
        <translation>Das Briefing neben dem Gespräch sagt, was gefragt wurde und was die KI geantwortet hat. Schreiben Sie eine Zeile und senden Sie sie mit %1.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>%1, then Enter: the AI goes on from here and knows what you wrote. The visitor stays in the same conversation.</source>
        <translation>%1, dann Eingabe: Die KI macht von hier aus weiter und weiß, was Sie geschrieben haben. Der Besucher bleibt im selben Gespräch.</translation>
    </message>
    <message>
        <source>That is the whole round. %1 finds every action, %2 shows the keys.</source>
        <translation>Das ist der ganze Ablauf. %1 findet jede Aktion, %2 zeigt die Tasten.</translation>
    </message>
    <message>
        <source>Claim a conversation</source>
        <translation>Ein Gespräch annehmen</translation>
    </message>
    <message>
        <source>Answer the visitor</source>
        <translation>Dem Besucher antworten</translation>
    </message>
    <message>
        <source>Give it back to the AI</source>
        <translation>An die KI zurückgeben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <comment>step of the guide</comment>
        <translation>%1 von 3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::HandoffFooter</name>
    <message>
        <source>Somebody else saved changes meanwhile. Yours are kept on top of theirs: look at the difference before you save.</source>
        <translation>Inzwischen hat jemand anders Änderungen gespeichert. Ihre liegen auf jenen: Sehen Sie sich den Unterschied an, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>Rules can be saved while the console is connected.</source>
        <translation>Regeln lassen sich speichern, wenn eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>Not saved: somebody else saved changes at the same moment. Yours are kept on top of theirs: look at the difference and save again.</source>
        <translation>Nicht gespeichert: Jemand anders hat im selben Moment gespeichert. Ihre Änderungen liegen auf jenen: Sehen Sie sich den Unterschied an und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: all rules and words together are too long. Shorten some.</source>
        <translation>Nicht gespeichert: Alle Regeln und Wörter zusammen sind zu lang. Kürzen Sie einige.</translation>
    </message>
    <message>
        <source>Not saved: you are not an admin any more.</source>
        <translation>Nicht gespeichert: Sie sind nicht mehr Administrator.</translation>
    </message>
    <message>
        <source>Not saved. Your changes are kept; look whether each rule is complete, and try again.</source>
        <translation>Nicht gespeichert. Ihre Änderungen bleiben; sehen Sie nach, ob jede Regel vollständig ist, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::HandoffPage</name>
    <message>
        <source>When a human is needed</source>
        <translation>Wann ein Mensch nötig ist</translation>
    </message>
    <message>
        <source>Try it on a conversation</source>
        <translation>An einem Gespräch ausprobieren</translation>
    </message>
    <message>
        <source>The AI may hand over to people</source>
        <translation>Die KI darf an Menschen übergeben</translation>
    </message>
    <message>
        <source>How sure the AI must be to answer, of 100</source>
        <translation>Wie sicher die KI sein muss, um zu antworten, von 100</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>What the AI does when it sees one of these in what a visitor says. Whatever happens, each is noted at the conversation, unless nothing is chosen. A change counts from the visitor’s next message on.</source>
        <translation>Was die KI tut, wenn sie eines davon in den Worten eines Besuchers sieht. Was auch geschieht, jedes wird am Gespräch vermerkt, außer wo nichts gewählt ist. Eine Änderung gilt ab der nächsten Nachricht des Besuchers.</translation>
    </message>
    <message>
        <source>Repetitions and rejections that tell frustration, in whatever words</source>
        <translation>Wiederholungen und Zurückweisungen, die Verärgerung zeigen, gleich in welchen Worten</translation>
    </message>
    <message>
        <source>Messages before the mood of the whole talk counts</source>
        <translation>Nachrichten, ab denen die Stimmung des ganzen Gesprächs zählt</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>Lead-Score</translation>
    </message>
    <message>
        <source>Points for what the talk tells, 100 at most.</source>
        <translation>Punkte für das, was das Gespräch verrät, höchstens 100.</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>Wunschkunde</translation>
    </message>
    <message>
        <source>A visitor fits where enough of these hold. Words are parted by commas.</source>
        <translation>Ein Besucher passt, wenn genug davon zutrifft. Wörter werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>People in the company, from; 0 for any</source>
        <translation>Menschen in der Firma, ab; 0 für beliebig</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Industries and other words</source>
        <translation>Branchen und andere Wörter</translation>
    </message>
    <message>
        <source>How many of the three must fit</source>
        <translation>Wie viele der drei zutreffen müssen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>What happens at a visitor’s first message on a page. The first rule that fits counts. In an address, * stands for anything: /pricing/* or shop.example/enterprise.</source>
        <translation>Was bei der ersten Nachricht eines Besuchers auf einer Seite geschieht. Es gilt die erste Regel, die passt. In einer Adresse steht * für alles: /pricing/* oder shop.example/enterprise.</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <source>While it is off, the AI tells visitors honestly that it cannot connect them, and the page offers no person.</source>
        <translation>Solange es aus ist, sagt die KI Besuchern ehrlich, dass sie nicht verbinden kann, und die Seite bietet keinen Menschen an.</translation>
    </message>
    <message>
        <source>Switched off by %1. The AI tells visitors honestly that it cannot connect them, and the page offers no person.</source>
        <translation>Ausgeschaltet von %1. Die KI sagt Besuchern ehrlich, dass sie nicht verbinden kann, und die Seite bietet keinen Menschen an.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>What is asked for where a handoff is about one of these: by the AI before it hands over, or in a form of the chat while a visitor waits who pressed the button for a person. Nothing known is asked for, and the AI keeps nobody waiting whose request is urgent or sensitive.</source>
        <translation>Wonach gefragt wird, wenn es bei einer Übergabe um eines dieser Themen geht: von der KI, bevor sie übergibt, oder in einem Formular des Chats, während jemand wartet, der den Knopf für einen Menschen gedrückt hat. Nach Bekanntem wird nicht gefragt, und die KI hält niemanden auf, dessen Anliegen eilt oder heikel ist.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::HandoffReview</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Before you save</source>
        <translation>Vor dem Speichern</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Nobody is handed over to a person any more, whoever asks.</source>
        <translation>Niemand wird mehr an einen Menschen übergeben, wer auch fragt.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::HistoryDialog</name>
    <message>
        <source>What was saved</source>
        <translation>Was gespeichert wurde</translation>
    </message>
    <message>
        <source>What was saved, newest first</source>
        <translation>Was gespeichert wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was es geändert hat</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bring this back…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>The server does not tell it: you are not an admin any more.</source>
        <translation>Der Server verrät es nicht: Sie sind kein Admin mehr.</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Es wurde noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1
Rules – %2, by %3</source>
        <extracomment>when, what, whose, and who saved it</extracomment>
        <translation>%1
Regeln – %2, von %3</translation>
    </message>
    <message>
        <source>%1
Ladder – %2, by %3</source>
        <translation>%1
Stufen – %2, von %3</translation>
    </message>
    <message>
        <source>What was set then (what it changed is known once older ones are shown):</source>
        <translation>Was danach galt (was sich änderte, ist bekannt, sobald ältere gezeigt werden):</translation>
    </message>
    <message>
        <source>From then on the workspace’s ladder counted.</source>
        <translation>Von da an galten die Stufen des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>Nichts war anders.</translation>
    </message>
    <message>
        <source>As Baton comes
Rules – %1</source>
        <extracomment>how rules or a ladder were before anybody changed them; whose</extracomment>
        <translation>Wie Baton geliefert wird
Regeln – %1</translation>
    </message>
    <message>
        <source>As Baton comes
Ladder – %1</source>
        <translation>Wie Baton geliefert wird
Stufen – %1</translation>
    </message>
    <message>
        <source>Nothing is set here: what is above counts.</source>
        <translation>Hier ist nichts festgelegt: Es gilt, was darüber steht.</translation>
    </message>
    <message>
        <source>The workspace’s ladder counts.</source>
        <translation>Es gelten die Stufen des Arbeitsbereichs.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::KeyField</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Taste drücken …</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::KeysPage</name>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>No action has this in its name or key.</source>
        <translation>Keine Aktion hat das im Namen oder als Taste.</translation>
    </message>
    <message>
        <source>Take the key away: %1</source>
        <translation>Taste entfernen: %1</translation>
    </message>
    <message>
        <source>No key for this</source>
        <translation>Keine Taste dafür</translation>
    </message>
    <message>
        <source>Back to the default key: %1</source>
        <translation>Zurück zur Standardtaste: %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Key for %1: %2</source>
        <translation>Taste für %1: %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have no key then.</source>
        <translation>%1 gehört zu „%2“, das dann keine Taste mehr hätte.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LadderPage</name>
    <message>
        <source>The team has a ladder of its own</source>
        <translation>Das Team hat eigene Stufen</translation>
    </message>
    <message>
        <source>Alert ladder</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Who is alerted when, from the moment somebody asks for a person until somebody takes it. How each of them notices is set under Alert rules. Times are hours, minutes and seconds.</source>
        <translation>Wer wann benachrichtigt wird, von dem Moment an, in dem jemand nach einem Menschen fragt, bis jemand annimmt. Wie die Einzelnen davon erfahren, steht unter Regeln. Zeiten sind Stunden, Minuten und Sekunden.</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Ladder of</source>
        <translation>Stufen für</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LadderStepRow</name>
    <message>
        <source>Step %1, after hours, minutes and seconds</source>
        <translation>Stufe %1, nach Stunden, Minuten und Sekunden</translation>
    </message>
    <message>
        <source>Step %1, whom it alerts</source>
        <translation>Stufe %1, wen sie benachrichtigt</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Stufe %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Diese Stufe entfernen</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LadderSteps</name>
    <message>
        <source>Add a step</source>
        <translation>Stufe hinzufügen</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LettersNote</name>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at what could not be delivered</source>
        <translation>Ansehen, was nicht zugestellt werden konnte</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LettersPage</name>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>E-mails, push messages and webhooks that Baton has given up. What tells of a handoff that somebody has taken meanwhile is not sent any more.</source>
        <translation>E-Mails, Push-Nachrichten und Webhooks, die Baton aufgegeben hat. Was eine Übergabe meldet, die inzwischen jemand angenommen hat, wird nicht mehr gesendet.</translation>
    </message>
    <message>
        <source>What could not be delivered, newest first</source>
        <translation>Was nicht zugestellt werden konnte, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard what is selected</source>
        <translation>Das Ausgewählte verwerfen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again to deliver what is selected</source>
        <translation>Die Zustellung des Ausgewählten erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>This server sends nothing beyond the consoles</source>
        <translation>Dieser Server sendet nichts über die Konsolen hinaus</translation>
    </message>
    <message>
        <source>E-mail, push messages and webhooks are set up by whoever runs the server.</source>
        <translation>E-Mail, Push-Nachrichten und Webhooks richtet ein, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The server does not tell it</source>
        <translation>Der Server verrät es nicht</translation>
    </message>
    <message>
        <source>You are not an admin any more.</source>
        <translation>Sie sind kein Admin mehr.</translation>
    </message>
    <message>
        <source>Everything was delivered</source>
        <translation>Alles wurde zugestellt</translation>
    </message>
    <message>
        <source>What fails for good will be listed here, with the reason.</source>
        <translation>Was endgültig scheitert, steht dann hier, mit dem Grund.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln message(s)? They cannot be had back.</source>
        <translation>
            <numerusform>%Ln Nachricht verwerfen? Sie kommt nicht zurück.</numerusform>
            <numerusform>%Ln Nachrichten verwerfen? Sie kommen nicht zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try to deliver %Ln message(s) again?</source>
        <translation>
            <numerusform>Die Zustellung von %Ln Nachricht erneut versuchen?</numerusform>
            <numerusform>Die Zustellung von %Ln Nachrichten erneut versuchen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Endgültig verwerfen</translation>
    </message>
    <message>
        <source>Try them again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will be tried again.</source>
        <translation>
            <numerusform>%Ln Nachricht wird erneut versucht.</numerusform>
            <numerusform>%Ln Nachrichten werden erneut versucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) discarded.</source>
        <translation>
            <numerusform>%Ln Nachricht verworfen.</numerusform>
            <numerusform>%Ln Nachrichten verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: you are not an admin any more.</source>
        <translation>Nicht geschehen: Sie sind kein Admin mehr.</translation>
    </message>
    <message>
        <source>Not done: the server could not be asked. Try again.</source>
        <translation>Nicht geschehen: Der Server war nicht zu erreichen. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>A visitor sent this link. It leads to</source>
        <translation>Ein Besucher hat diesen Link gesendet. Er führt zu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::MainWindow</name>
    <message>
        <source>(%1) Baton</source>
        <translation>(%1) Baton</translation>
    </message>
    <message>
        <source>Baton</source>
        <translation>Baton</translation>
    </message>
    <message>
        <source>Trying Baton: the server runs inside this window and ends with it. Visitors write at %1</source>
        <translation>Baton ausprobieren: Der Server läuft in diesem Fenster und endet mit ihm. Besucher schreiben unter %1</translation>
    </message>
    <message>
        <source>Be a visitor</source>
        <translation>Besucher sein</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>So geht es weiter</translation>
    </message>
    <message>
        <source>This link leads to a conversation that is not there or not yours to see.</source>
        <translation>Dieser Link führt zu einem Gespräch, das es nicht gibt oder das Sie nicht sehen dürfen.</translation>
    </message>
    <message>
        <source>You are at the board. Go back to the desk first</source>
        <translation>Sie sind bei der Übersicht. Gehen Sie zuerst zurück zum Arbeitsplatz</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ModelNotice</name>
    <message>
        <source>The model cannot be reached. Until it can, the built-in AI answers visitors.</source>
        <translation>Das Modell ist nicht erreichbar. Bis es das ist, antwortet die eingebaute KI den Besuchern.</translation>
    </message>
    <message>
        <source>The model refuses the server’s key. Until that is put right, the built-in AI answers visitors.</source>
        <translation>Das Modell lehnt den Schlüssel des Servers ab. Bis das behoben ist, antwortet die eingebaute KI den Besuchern.</translation>
    </message>
    <message>
        <source>There is no such model at the address that the server was given. Until that is put right, the built-in AI answers visitors.</source>
        <translation>Unter der Adresse, die der Server bekam, gibt es kein solches Modell. Bis das behoben ist, antwortet die eingebaute KI den Besuchern.</translation>
    </message>
    <message>
        <source>The model takes no more questions for now. Meanwhile the built-in AI answers visitors.</source>
        <translation>Das Modell nimmt zurzeit keine Fragen mehr an. So lange antwortet die eingebaute KI den Besuchern.</translation>
    </message>
    <message>
        <source>The model fails to answer. Meanwhile the built-in AI answers visitors.</source>
        <translation>Das Modell scheitert an den Antworten. So lange antwortet die eingebaute KI den Besuchern.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::OwnAlerts</name>
    <message>
        <source>Your alerts were changed on another device meanwhile. This is how they stand now.</source>
        <translation>Ihre Benachrichtigungen wurden inzwischen auf einem anderen Gerät geändert. So stehen sie jetzt.</translation>
    </message>
    <message>
        <source>Your alerts could not be kept. This is how they stand now.</source>
        <translation>Ihre Benachrichtigungen ließen sich nicht speichern. So stehen sie jetzt.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::PageRuleRow</name>
    <message>
        <source>Page rule %1: where</source>
        <translation>Seitenregel %1: wo</translation>
    </message>
    <message>
        <source>Page rule %1: what happens</source>
        <translation>Seitenregel %1: was geschieht</translation>
    </message>
    <message>
        <source>Page rule %1: which team</source>
        <translation>Seitenregel %1: welches Team</translation>
    </message>
    <message>
        <source>Page rule %1: what it is filed under</source>
        <translation>Seitenregel %1: worunter es geführt wird</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Page rule %1</source>
        <translation>Seitenregel %1</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Page rule %1: address</source>
        <translation>Seitenregel %1: Adresse</translation>
    </message>
    <message>
        <source>Page rule %1: as urgent</source>
        <translation>Seitenregel %1: als dringend</translation>
    </message>
    <message>
        <source>Remove page rule %1</source>
        <translation>Seitenregel %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>Whoever serves it</source>
        <translation>Wer dafür zuständig ist</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::PeopleFooter</name>
    <message>
        <source>Save what is changed of people</source>
        <translation>Änderungen an Personen speichern</translation>
    </message>
    <message>
        <source>People can be saved while the console is connected.</source>
        <translation>Personen können gespeichert werden, solange die Konsole verbunden ist.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else, too: %2. Saving puts yours over theirs; discarding shows theirs.</source>
        <extracomment>a name, and words such as &quot;teams, skills&quot;</extracomment>
        <translation>%1 wurde auch von jemand anderem geändert: %2. Speichern legt Ihres über deren Änderung; Verwerfen zeigt diese.</translation>
    </message>
    <message>
        <source>Somebody else saved %1 meanwhile. Your changes are kept on top of theirs.</source>
        <translation>Jemand anderes hat inzwischen %1 gespeichert. Ihre Änderungen bleiben darüber erhalten.</translation>
    </message>
    <message>
        <source>Not saved: you are not an admin any more.</source>
        <translation>Nicht gespeichert: Sie sind nicht mehr Administrator.</translation>
    </message>
    <message>
        <source>Not saved: somebody has to stay an admin who may sign in.</source>
        <translation>Nicht gespeichert: Jemand muss Administrator bleiben, der sich anmelden darf.</translation>
    </message>
    <message>
        <source>%1 was not saved. Your changes are kept; look at them and try again.</source>
        <translation>%1 wurde nicht gespeichert. Ihre Änderungen bleiben erhalten; sehen Sie sie an und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>A new person is added where the server is, while it is stopped. That prints a password for the first sign-in: %1</source>
        <extracomment>%1 is a command</extracomment>
        <translation>Eine neue Person wird dort hinzugefügt, wo der Server ist, während er angehalten ist. Dabei wird ein Passwort für die erste Anmeldung ausgegeben: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Languages they can answer in, such as en, de</source>
        <translation>Sprachen, in denen sie antworten können, wie en, de</translation>
    </message>
    <message>
        <source>What they can help with, parted by commas</source>
        <translation>Womit sie helfen können, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Conversations that may be offered to them at a time</source>
        <translation>Gespräche, die ihnen gleichzeitig angeboten werden dürfen</translation>
    </message>
    <message>
        <source>May no longer sign in</source>
        <translation>Darf sich nicht mehr anmelden</translation>
    </message>
    <message>
        <source>No agent has: %1</source>
        <extracomment>%1 is a list of skills that teams want</extracomment>
        <translation>Niemand hat: %1</translation>
    </message>
    <message>
        <source>Is in %1</source>
        <extracomment>the name of a team</extracomment>
        <translation>Gehört zu %1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Alert ladder</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Not delivered (%1)</source>
        <extracomment>title of a page, and how many messages it lists</extracomment>
        <translation>Nicht zugestellt (%1)</translation>
    </message>
    <message>
        <source>When a human is needed</source>
        <translation>Wann ein Mensch nötig ist</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <extracomment>title of a page, and how many questions wait for an answer</extracomment>
        <translation>Fragen (%1)</translation>
    </message>
    <message>
        <source>Teams and hours</source>
        <translation>Teams und Zeiten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>What visitors read</source>
        <translation>Was Besucher lesen</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QuestionsPage</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What visitors asked and the AI could not answer, the most frequent first. What you answer here it knows from the next question on.</source>
        <translation>Was Besucher fragten und die KI nicht beantworten konnte, das Häufigste zuerst. Was Sie hier beantworten, weiß sie ab der nächsten Frage.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Jede Frage hat eine Antwort.</translation>
    </message>
    <message>
        <source>What the AI could not answer, the most frequent first</source>
        <translation>Was die KI nicht beantworten konnte, das Häufigste zuerst</translation>
    </message>
    <message>
        <source>Answers that were given, newest first</source>
        <translation>Gegebene Antworten, neueste zuerst</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dismiss the selected questions</source>
        <translation>Die ausgewählten Fragen verwerfen</translation>
    </message>
    <message>
        <source>Takes what is selected off the list</source>
        <translation>Nimmt das Ausgewählte von der Liste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Answer the selected question</source>
        <translation>Die ausgewählte Frage beantworten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected answer</source>
        <translation>Die ausgewählte Antwort entfernen</translation>
    </message>
    <message>
        <source>The AI does not give this answer any more</source>
        <translation>Die KI gibt diese Antwort nicht mehr</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the selected answer</source>
        <translation>Die ausgewählte Antwort bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Without an answer (%1)</source>
        <extracomment>title of a list, and how many it has</extracomment>
        <translation>Ohne Antwort (%1)</translation>
    </message>
    <message>
        <source>Answered here (%1)</source>
        <extracomment>title of a list, and how many it has</extracomment>
        <translation>Hier beantwortet (%1)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Frage den Server …</translation>
    </message>
    <message>
        <source>On this server no AI answers</source>
        <translation>Auf diesem Server antwortet keine KI</translation>
    </message>
    <message>
        <source>Whoever runs the server has it answer visitors, or not.</source>
        <translation>Ob sie Besuchern antwortet, legt fest, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The server does not tell it</source>
        <translation>Der Server verrät es nicht</translation>
    </message>
    <message>
        <source>You are not an admin any more.</source>
        <translation>Sie sind kein Admin mehr.</translation>
    </message>
    <message>
        <source>The AI had an answer to everything</source>
        <translation>Die KI hatte auf alles eine Antwort</translation>
    </message>
    <message>
        <source>What it cannot answer will be listed here, so that you can teach it.</source>
        <translation>Was sie nicht beantworten kann, steht dann hier, damit Sie es ihr beibringen können.</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln question(s)? Asked again, they come back.</source>
        <translation>
            <numerusform>Eine Frage verwerfen? Wird sie wieder gestellt, kommt sie zurück.</numerusform>
            <numerusform>%Ln Fragen verwerfen? Werden sie wieder gestellt, kommen sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Remove this answer? The AI will not know it any more.</source>
        <translation>Diese Antwort entfernen? Die KI kennt sie dann nicht mehr.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QueueListView</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QueuePane</name>
    <message>
        <source>Nothing matches</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Zeigen, was neu ist</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show some of the conversations only</source>
        <translation>Nur einen Teil der Gespräche zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new · show</source>
        <translation>
            <numerusform>%Ln neue · zeigen</numerusform>
            <numerusform>%Ln neue · zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows keep their place while you are in the list</source>
        <translation>Zeilen behalten ihren Platz, solange Sie in der Liste sind</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>This list has an order of its own</source>
        <translation>Diese Liste hat ihre eigene Reihenfolge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) in this list. Clear the filter to see them.</source>
        <translation>
            <numerusform>%Ln weiteres in dieser Liste. Heben Sie den Filter auf, um es zu sehen.</numerusform>
            <numerusform>%Ln weitere in dieser Liste. Heben Sie den Filter auf, um sie zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QuietPanel</name>
    <message>
        <source>Add a quiet time</source>
        <translation>Ruhezeit hinzufügen</translation>
    </message>
    <message>
        <source>Use this computer’s clock</source>
        <translation>Die Uhr dieses Rechners verwenden</translation>
    </message>
    <message>
        <source>Alert me all the same, because I am on call:</source>
        <translation>Trotzdem benachrichtigen, weil ich Bereitschaft habe:</translation>
    </message>
    <message>
        <source>On call: %1</source>
        <translation>Bereitschaft: %1</translation>
    </message>
    <message>
        <source>In these times nothing alerts you, as long as somebody else can be alerted.</source>
        <translation>In diesen Zeiten benachrichtigt Sie nichts, solange jemand anderes benachrichtigt werden kann.</translation>
    </message>
    <message>
        <source>None: you are alerted at any hour.</source>
        <translation>Keine: Sie werden zu jeder Stunde benachrichtigt.</translation>
    </message>
    <message>
        <source>By the clock of %1.</source>
        <translation>Nach der Uhr von %1.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here: these times are not heeded, so that nobody is silent by mistake.</source>
        <translation>Die Zeitzone %1 ist hier unbekannt: Diese Zeiten gelten nicht, damit niemand aus Versehen stumm ist.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <translation>Bis morgen, %1</translation>
    </message>
    <message>
        <source>Until %1 nothing alerts you, as long as somebody else can be alerted.</source>
        <translation>Bis %1 benachrichtigt Sie nichts, solange jemand anderes benachrichtigt werden kann.</translation>
    </message>
    <message>
        <source>Until %1, and in these times, nothing alerts you, as long as somebody else can be alerted.</source>
        <translation>Bis %1 und in diesen Zeiten benachrichtigt Sie nichts, solange jemand anderes benachrichtigt werden kann.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QuietSpanRow</name>
    <message>
        <source>Quiet time %1, %2</source>
        <translation>Ruhezeit %1, %2</translation>
    </message>
    <message>
        <source>Quiet time %1, from</source>
        <translation>Ruhezeit %1, von</translation>
    </message>
    <message>
        <source>Quiet time %1, to</source>
        <translation>Ruhezeit %1, bis</translation>
    </message>
    <message>
        <source>Remove quiet time %1</source>
        <translation>Ruhezeit %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this quiet time</source>
        <translation>Diese Ruhezeit entfernen</translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation>am nächsten Tag</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::RailButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ReachPanel</name>
    <message>
        <source>works</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>geht zum Teil</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Try an alert</source>
        <translation>Alarm ausprobieren</translation>
    </message>
    <message>
        <source>The server alerts all your devices, as for a visitor. Nobody else sees it.</source>
        <translation>Der Server alarmiert alle Ihre Geräte, wie bei einem Besucher. Sonst sieht es niemand.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a link of the chain of alerts, whether it works, and what is true of it</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>lets alerts through</source>
        <translation>lässt Benachrichtigungen durch</translation>
    </message>
    <message>
        <source>lets some alerts through</source>
        <translation>lässt manche Benachrichtigungen durch</translation>
    </message>
    <message>
        <source>keeps alerts back</source>
        <translation>hält Benachrichtigungen zurück</translation>
    </message>
    <message>
        <source>not all set up</source>
        <extracomment>of e-mail and phone</extracomment>
        <translation>nicht alles eingerichtet</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ReachWarning</name>
    <message>
        <source>Am I reachable?</source>
        <translation>Bin ich erreichbar?</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Reachability</name>
    <message>
        <source>The desktop has not answered yet.</source>
        <translation>Der Desktop hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Not shown: the connection to the desktop (the session bus) is gone.</source>
        <translation>Nicht gezeigt: Die Verbindung zum Desktop (der Sitzungsbus) ist weg.</translation>
    </message>
    <message>
        <source>Not shown: this desktop has no notification service running.</source>
        <translation>Nicht gezeigt: Auf diesem Desktop läuft kein Benachrichtigungsdienst.</translation>
    </message>
    <message>
        <source>Not shown: there is no tray to show them in.</source>
        <translation>Nicht gezeigt: Es gibt keinen Infobereich, in dem sie stehen könnten.</translation>
    </message>
    <message>
        <source>An alert could be neither seen nor heard on this machine.</source>
        <translation>Ein Alarm wäre auf diesem Rechner weder zu sehen noch zu hören.</translation>
    </message>
    <message>
        <source>Do not disturb is on, and nothing can be heard: you would not notice an alert.</source>
        <translation>„Nicht stören“ ist an, und zu hören ist nichts: Einen Alarm würden Sie nicht bemerken.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Connected; it answers in %1 ms.</source>
        <translation>Verbunden; er antwortet in %1 ms.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinde …</translation>
    </message>
    <message>
        <source>Not connected: who asks for a person now goes to your colleagues.</source>
        <translation>Nicht verbunden: Wer jetzt nach einem Menschen fragt, kommt zu Ihren Kollegen.</translation>
    </message>
    <message>
        <source>Your status</source>
        <translation>Ihr Status</translation>
    </message>
    <message>
        <source>Not known until you are signed in.</source>
        <translation>Nicht bekannt, bis Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Available: alerted at once.</source>
        <translation>Verfügbar: sofort alarmiert.</translation>
    </message>
    <message>
        <source>Busy: alerted when none of the available has claimed.</source>
        <translation>Beschäftigt: alarmiert, wenn keiner der Verfügbaren übernommen hat.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>this desktop</source>
        <translation>diesem Desktop</translation>
    </message>
    <message>
        <source>Not seen: %1 closes them at once.</source>
        <extracomment>%1 is the name of the desktop&apos;s notification service, or &quot;this desktop&quot;</extracomment>
        <translation>Nicht zu sehen: Sie werden von %1 sofort geschlossen.</translation>
    </message>
    <message>
        <source>Shown by %1, with buttons to claim and open.</source>
        <extracomment>%1 is the name of the desktop&apos;s notification service, or &quot;this desktop&quot;</extracomment>
        <translation>Gezeigt von %1, mit Knöpfen zum Übernehmen und Öffnen.</translation>
    </message>
    <message>
        <source>Shown by %1, without buttons: claim in Baton’s window.</source>
        <translation>Gezeigt von %1, ohne Knöpfe: Übernehmen im Fenster von Baton.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>This desktop does not tell whether it is on.</source>
        <translation>Dieser Desktop sagt nicht, ob es an ist.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Aus.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>The icon shows how many wait; closing the window keeps Baton running.</source>
        <translation>Das Symbol zeigt, wie viele warten; nach dem Schließen des Fensters läuft Baton weiter.</translation>
    </message>
    <message>
        <source>This desktop has none: closing the window ends Baton.</source>
        <translation>Dieser Desktop hat keinen: Das Schließen des Fensters beendet Baton.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Off, as you have chosen.</source>
        <translation>Aus, wie Sie es gewählt haben.</translation>
    </message>
    <message>
        <source>Not shown: this desktop’s notification service does not answer.</source>
        <translation>Nicht gezeigt: Der Benachrichtigungsdienst dieses Desktops antwortet nicht.</translation>
    </message>
    <message>
        <source>Not shown: this desktop’s notification service refuses them.</source>
        <translation>Nicht gezeigt: Der Benachrichtigungsdienst dieses Desktops weist sie ab.</translation>
    </message>
    <message>
        <source>Away: alerted only when everybody else is.</source>
        <translation>Abwesend: nur alarmiert, wenn es auch alle anderen werden.</translation>
    </message>
    <message>
        <source>Offline: alerted only when everybody else is.</source>
        <translation>Offline: nur alarmiert, wenn es auch alle anderen werden.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Off: you are alerted at any hour.</source>
        <translation>Aus: Sie werden zu jeder Stunde benachrichtigt.</translation>
    </message>
    <message>
        <source>Not now: you are alerted.</source>
        <translation>Jetzt nicht: Sie werden benachrichtigt.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here: your quiet hours are not heeded, so that nobody is silent by mistake.</source>
        <translation>Die Zeitzone %1 ist hier unbekannt: Ihre Ruhezeiten gelten nicht, damit niemand aus Versehen stumm ist.</translation>
    </message>
    <message>
        <source>Until %1 nothing alerts you, as long as somebody else can be alerted.</source>
        <translation>Bis %1 benachrichtigt Sie nichts, solange jemand anderes benachrichtigt werden kann.</translation>
    </message>
    <message>
        <source>Nothing alerts you, as long as somebody else can be alerted.</source>
        <translation>Nichts benachrichtigt Sie, solange jemand anderes benachrichtigt werden kann.</translation>
    </message>
    <message>
        <source>You are on call for: %1.</source>
        <extracomment>%1 lists what happens, as the rows of the table of alerts say it</extracomment>
        <translation>In Bereitschaft sind Sie für: %1.</translation>
    </message>
    <message>
        <source>On: the desktop keeps notifications back. Baton’s sound still plays.</source>
        <translation>An: Der Desktop hält Benachrichtigungen zurück. Batons Ton ist trotzdem zu hören.</translation>
    </message>
    <message>
        <source>Off: you are alerted on your machines only.</source>
        <translation>Aus: Sie werden nur an Ihren Rechnern benachrichtigt.</translation>
    </message>
    <message>
        <source>If nobody has come, also by: %1.</source>
        <extracomment>%1 lists &quot;E-mail&quot; and &quot;Phone&quot;, or one of them</extracomment>
        <translation>Wenn niemand gekommen ist, auch über: %1.</translation>
    </message>
    <message>
        <source>Switched on, but the server has no address of yours: %1. Whoever runs it can enter one.</source>
        <extracomment>%1 lists &quot;E-mail&quot; and &quot;Phone&quot;, or one of them</extracomment>
        <translation>Eingeschaltet, aber der Server hat keine Adresse von Ihnen: %1. Wer ihn betreibt, kann eine eintragen.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ReasonRow</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>%1: what happens</source>
        <translation>%1: was geschieht</translation>
    </message>
    <message>
        <source>%1: as urgent</source>
        <translation>%1: als dringend</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>before a number: after 1 “I do not know”</extracomment>
        <translation>nach</translation>
    </message>
    <message>
        <source>“I do not know”</source>
        <translation>„Ich weiß es nicht“</translation>
    </message>
    <message>
        <source>%1: polite answers before</source>
        <translation>%1: höfliche Antworten davor</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>before a number: from 2 times on</extracomment>
        <translation>ab</translation>
    </message>
    <message>
        <source>times on</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>%1: from how many times on</source>
        <translation>%1: ab wie vielen Malen</translation>
    </message>
    <message>
        <source>of 100 points on</source>
        <translation>von 100 Punkten</translation>
    </message>
    <message>
        <source>%1: from how many points on</source>
        <translation>%1: ab wie vielen Punkten</translation>
    </message>
    <message>
        <source>% sure on</source>
        <translation>% Sicherheit</translation>
    </message>
    <message>
        <source>%1: from how sure on</source>
        <translation>%1: ab welcher Sicherheit</translation>
    </message>
    <message>
        <source>%1 – changed</source>
        <extracomment>a setting that is changed and not saved yet</extracomment>
        <translation>%1 – geändert</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::RehearsalPanel</name>
    <message>
        <source>Replay</source>
        <translation>Nachspielen</translation>
    </message>
    <message>
        <source>Conversation to replay</source>
        <translation>Gespräch zum Nachspielen</translation>
    </message>
    <message>
        <source>The rules have changed since this was replayed.</source>
        <translation>Seit diesem Nachspielen haben sich die Regeln geändert.</translation>
    </message>
    <message>
        <source>Choose a conversation: it is replayed with the rules that count now and with your changes, before you save them. The visitor notices nothing.</source>
        <translation>Wählen Sie ein Gespräch: Es wird mit den geltenden Regeln und mit Ihren Änderungen nachgespielt, bevor Sie sie speichern. Der Besucher merkt nichts davon.</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a conversation in a list: who, when, what was said last</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>Wird nachgespielt …</translation>
    </message>
    <message>
        <source>The server is too busy to replay it now. Try again.</source>
        <translation>Der Server ist zu beschäftigt, um es jetzt nachzuspielen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server could not replay this. Look whether each rule is complete.</source>
        <translation>Der Server konnte das nicht nachspielen. Sehen Sie nach, ob jede Regel vollständig ist.</translation>
    </message>
    <message>
        <source>The visitor said nothing to the AI in this conversation.</source>
        <translation>Der Besucher hat in diesem Gespräch nichts zur KI gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s), with the rules that count now. You have changed nothing yet.</source>
        <translation>
            <numerusform>%Ln Nachricht, mit den geltenden Regeln. Sie haben noch nichts geändert.</numerusform>
            <numerusform>%Ln Nachrichten, mit den geltenden Regeln. Sie haben noch nichts geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s): your changes would make no difference here.</source>
        <translation>
            <numerusform>%Ln Nachricht: Ihre Änderungen würden hier keinen Unterschied machen.</numerusform>
            <numerusform>%Ln Nachrichten: Ihre Änderungen würden hier keinen Unterschied machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your changes would make a difference at %Ln turn(s), marked ≠.</source>
        <translation>
            <numerusform>Ihre Änderungen würden bei %Ln Nachricht einen Unterschied machen, mit ≠ markiert.</numerusform>
            <numerusform>Ihre Änderungen würden bei %Ln Nachrichten einen Unterschied machen, mit ≠ markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>number of a message in a conversation, and what it says</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>what the AI does at a turn with the rules that count</extracomment>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>≠ With your changes: %1</source>
        <extracomment>what the AI would do at a turn with the changed rules</extracomment>
        <translation>≠ Mit Ihren Änderungen: %1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ResetChoices</name>
    <message>
        <source>Everything as it was set for me</source>
        <translation>Alles wie für mich festgelegt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>All of the table is as it was set for you.</source>
        <translation>Die ganze Tabelle ist, wie sie für Sie festgelegt wurde.</translation>
    </message>
    <message>
        <source>Undo: have my own choices of alerts again</source>
        <translation>Zurückholen: meine eigene Auswahl der Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::RetentionDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Wie lange Daten aufbewahrt werden</translation>
    </message>
    <message>
        <source>The server removes what is older. What waits for a person stays, and so does what is counted.</source>
        <translation>Der Server entfernt, was älter ist. Was auf einen Menschen wartet, bleibt, und auch, was gezählt wird.</translation>
    </message>
    <message>
        <source>What was said, after the conversation rests</source>
        <translation>Was gesagt wurde, sobald das Gespräch ruht</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Who was alerted when</source>
        <translation>Wer wann benachrichtigt wurde</translation>
    </message>
    <message>
        <source>Events other than messages</source>
        <translation>Ereignisse außer Nachrichten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Somebody else changed the settings meanwhile. Close this and look again.</source>
        <translation>Inzwischen hat jemand anderes die Einstellungen geändert. Schließen Sie dies und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>for ever</extracomment>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>after a number</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is kept, and for how long: &quot;Files: 30 days&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Erase what is older</source>
        <translation>Älteres löschen</translation>
    </message>
    <message>
        <source>Erase everything that is older than this?</source>
        <translation>Alles löschen, was älter ist?</translation>
    </message>
    <message>
        <source>The server begins at once. This cannot be undone.</source>
        <translation>Der Server beginnt sofort damit. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ReturnSheet</name>
    <message>
        <source>Return to AI</source>
        <translation>An KI zurückgeben</translation>
    </message>
    <message>
        <source>Note to the AI</source>
        <translation>Notiz an die KI</translation>
    </message>
    <message>
        <source>Note to the AI and your team (optional) – what you agreed on</source>
        <translation>Notiz an die KI und Ihr Team (freiwillig) – was vereinbart wurde</translation>
    </message>
    <message>
        <source>The visitor is told that the AI goes on.</source>
        <translation>Dem Besucher wird gesagt, dass die KI weitermacht.</translation>
    </message>
    <message>
        <source>Return now</source>
        <translation>Jetzt zurückgeben</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Return %1 to the AI</source>
        <translation>%1 an die KI zurückgeben</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>How your part ended, for the figures</source>
        <translation>Wie Ihr Teil ausging, für die Statistik</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>verkauft</translation>
    </message>
    <message>
        <source>follow-up agreed</source>
        <translation>Nachfassen vereinbart</translation>
    </message>
    <message>
        <source>no answer from the visitor</source>
        <translation>keine Antwort vom Besucher</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ReviewDialog</name>
    <message>
        <source>Before you save</source>
        <translation>Vor dem Speichern</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>It is so already, and stays so</source>
        <translation>Das ist schon so und bleibt so</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more teams</source>
        <translation>
            <numerusform>%Ln weiteres Team</numerusform>
            <numerusform>%Ln weitere Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is alerted differently</source>
        <translation>Niemand wird anders benachrichtigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are alerted differently</source>
        <translation>
            <numerusform>%Ln Person wird anders benachrichtigt</numerusform>
            <numerusform>%Ln Personen werden anders benachrichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changes</source>
        <translation>
            <numerusform>%Ln weitere Änderung</numerusform>
            <numerusform>%Ln weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladder – %1</source>
        <extracomment>whose ladder changes</extracomment>
        <translation>Stufen – %1</translation>
    </message>
    <message>
        <source>The workspace’s ladder counts instead of one of its own.</source>
        <translation>Es gelten die Stufen des Arbeitsbereichs statt eigener.</translation>
    </message>
    <message>
        <source>A ladder of its own instead of the workspace’s.</source>
        <translation>Eigene Stufen statt derer des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Entfällt: %1</translation>
    </message>
    <message numerus="yes">
        <source>The ladder changes for %Ln people</source>
        <translation>
            <numerusform>Für %Ln Person gelten andere Stufen</numerusform>
            <numerusform>Für %Ln Personen gelten andere Stufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::RuleCellPanel</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>As above: off</source>
        <translation>Wie oben: aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Lock it, so that nobody below changes it</source>
        <translation>Sperren, damit es darunter niemand ändert</translation>
    </message>
    <message>
        <source>Reason of the lock</source>
        <translation>Grund der Sperre</translation>
    </message>
    <message>
        <source>Why? Everybody it concerns reads this</source>
        <translation>Warum? Alle Betroffenen lesen das</translation>
    </message>
    <message>
        <source>A lock counts once it has a reason.</source>
        <translation>Eine Sperre gilt, sobald sie einen Grund hat.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>what happens, and how it comes to notice</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Choose how it comes to notice.</source>
        <translation>Wählen Sie, wie man davon erfährt.</translation>
    </message>
    <message>
        <source>As above: on</source>
        <translation>Wie oben: an</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::RulesFiles</name>
    <message>
        <source>Export alert rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>Alert rules (*.json)</source>
        <translation>Regeln (*.json)</translation>
    </message>
    <message>
        <source>A file replaces all rules. Save or discard your changes first.</source>
        <translation>Eine Datei ersetzt alle Regeln. Speichern oder verwerfen Sie zuerst Ihre Änderungen.</translation>
    </message>
    <message>
        <source>Import alert rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>The rules that are saved are in %1 now.</source>
        <translation>Die gespeicherten Regeln stehen jetzt in %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The file says what is set already.</source>
        <translation>In der Datei steht, was schon gilt.</translation>
    </message>
    <message>
        <source>Nothing was taken over: this is not a file of alert rules.</source>
        <translation>Nichts wurde übernommen: Das ist keine Datei mit Regeln.</translation>
    </message>
    <message>
        <source>Nothing was taken over: the file says more than a workspace can hold.</source>
        <translation>Nichts wurde übernommen: In der Datei steht mehr, als ein Arbeitsbereich fasst.</translation>
    </message>
    <message>
        <source>Nothing was taken over: the file is of another workspace. It names %1, which is not here.</source>
        <extracomment>the detail is a place in the file, as in &quot;teams.t_1234&quot;</extracomment>
        <translation>Nichts wurde übernommen: Die Datei gehört zu einem anderen Arbeitsbereich. Sie nennt %1, das es hier nicht gibt.</translation>
    </message>
    <message>
        <source>Nothing was taken over: the file is not understood at %1.</source>
        <extracomment>the detail is a place in the file, and what is wrong there</extracomment>
        <translation>Nichts wurde übernommen: Die Datei ist an dieser Stelle nicht verständlich: %1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ScoreBar</name>
    <message>
        <source>Lead score %1 of 100</source>
        <translation>Lead-Score %1 von 100</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::SearchPane</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Alle Gespräche</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Not while you are offline</source>
        <translation>Nicht, solange Sie offline sind</translation>
    </message>
    <message>
        <source>The server has the conversations that are searched.</source>
        <translation>Die durchsuchten Gespräche liegen auf dem Server.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>The search took too long</source>
        <translation>Die Suche hat zu lange gedauert</translation>
    </message>
    <message>
        <source>Use a rarer word, or more of them.</source>
        <translation>Verwenden Sie ein selteneres Wort oder mehrere.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Whole words are found, in what visitors, AI and agents wrote.</source>
        <translation>Gefunden werden ganze Wörter in dem, was Besucher, KI und Agenten geschrieben haben.</translation>
    </message>
    <message>
        <source>“%1” · the newest %2</source>
        <translation>„%1“ · die neuesten %2</translation>
    </message>
    <message>
        <source>“%1” · %2 found</source>
        <translation>„%1“ · %2 gefunden</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Section</name>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>%1: show message %2</source>
        <translation>%1: Nachricht %2 zeigen</translation>
    </message>
    <message>
        <source>Show where it was said</source>
        <translation>Zeigen, wo es gesagt wurde</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ShortcutsOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>All keys can be changed in the preferences.</source>
        <translation>Alle Tasten lassen sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>All keys can be changed in the preferences (%1).</source>
        <translation>Alle Tasten lassen sich in den Einstellungen ändern (%1).</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::SnippetDialog</name>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Your snippets and your team’s</source>
        <translation>Ihre Textbausteine und die Ihres Teams</translation>
    </message>
    <message>
        <source>Shortcut – what you type after /</source>
        <translation>Kürzel – was Sie nach / tippen</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the snippet</source>
        <translation>Text des Bausteins</translation>
    </message>
    <message>
        <source>Filled in when you use it; what is not known is asked for</source>
        <translation>Wird beim Verwenden ausgefüllt; was fehlt, wird erfragt</translation>
    </message>
    <message>
        <source>Put in %1</source>
        <translation>%1 einsetzen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Team · %1</source>
        <translation>Team · %1</translation>
    </message>
    <message>
        <source>Give it a shortcut, a word you will remember.</source>
        <translation>Geben Sie ihm ein Kürzel, das Sie sich merken.</translation>
    </message>
    <message>
        <source>A shortcut is one word without / and braces.</source>
        <translation>Ein Kürzel ist ein Wort ohne / und Klammern.</translation>
    </message>
    <message>
        <source>/%1 is taken by another snippet.</source>
        <translation>/%1 gehört schon zu einem anderen Textbaustein.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Schreiben Sie den Text.</translation>
    </message>
    <message>
        <source>The text is too long to be sent: at most 8,000 characters.</source>
        <translation>Der Text ist zu lang zum Senden: höchstens 8.000 Zeichen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Your team’s; somebody who administers Baton can change it.</source>
        <translation>Gehört dem Team; ändern kann ihn, wer Baton verwaltet.</translation>
    </message>
    <message>
        <source>/%1 is deleted.</source>
        <translation>/%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Saved. Type /%1 to use it.</source>
        <translation>Gespeichert. Tippen Sie /%1, um ihn zu verwenden.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::SnippetPopup</name>
    <message>
        <source>Choose a snippet</source>
        <translation>Textbaustein wählen</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write your first snippet…</source>
        <translation>Ersten Textbaustein schreiben …</translation>
    </message>
    <message>
        <source>Edit snippets…</source>
        <translation>Textbausteine bearbeiten …</translation>
    </message>
    <message>
        <source>Yours · as it will stand here</source>
        <translation>Ihrer · so wird er hier stehen</translation>
    </message>
    <message>
        <source>Team · as it will stand here</source>
        <translation>Team · so wird er hier stehen</translation>
    </message>
    <message>
        <source>Saved texts</source>
        <translation>Gespeicherte Texte</translation>
    </message>
    <message>
        <source>Save what you write often, and put it in with / and a few letters.</source>
        <translation>Speichern Sie, was Sie oft schreiben, und setzen Sie es mit / und ein paar Buchstaben ein.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::SpanField</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Times such as 09:00–12:30, 13:30–18:00; empty for closed</source>
        <translation>Zeiten wie 09:00–12:30, 13:30–18:00; leer für geschlossen</translation>
    </message>
    <message>
        <source>%1: not understood</source>
        <translation>%1: nicht verstanden</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::SpecialDayRow</name>
    <message>
        <source>Holiday %1: hours</source>
        <translation>Feiertag %1: Zeiten</translation>
    </message>
    <message>
        <source>Holiday %1: date</source>
        <translation>Feiertag %1: Datum</translation>
    </message>
    <message>
        <source>Holiday %1: name</source>
        <translation>Feiertag %1: Name</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Name des Tages</translation>
    </message>
    <message>
        <source>Remove holiday %1</source>
        <translation>Feiertag %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this holiday</source>
        <translation>Diesen Feiertag entfernen</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Spelling</name>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>„%1“ zum Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>Kein Wörterbuch installiert</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>No dictionary for %1</source>
        <translation>Kein Wörterbuch für %1</translation>
    </message>
    <message>
        <source>The visitor’s language</source>
        <translation>Sprache des Besuchers</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::StartPage</name>
    <message>
        <source>Baton</source>
        <translation>Baton</translation>
    </message>
    <message>
        <source>When the chatbot asks for a person, you are there – briefed, in one click.</source>
        <translation>Wenn der Chatbot einen Menschen braucht, sind Sie da – informiert, mit einem Klick.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>A server runs inside this window, with a chatbot and visitors of an invented company. Nothing leaves your computer, nothing has to be set up.</source>
        <translation>In diesem Fenster läuft ein Server mit einem Chatbot und Besuchern einer erfundenen Firma. Nichts verlässt Ihren Rechner, nichts muss eingerichtet werden.</translation>
    </message>
    <message>
        <source>Starts at once, with what you had the last time</source>
        <translation>Startet sofort, mit dem Stand vom letzten Mal</translation>
    </message>
    <message>
        <source>Start over with fresh data</source>
        <translation>Mit frischen Daten neu beginnen</translation>
    </message>
    <message>
        <source>Forgets the conversations of earlier tries</source>
        <translation>Vergisst die Gespräche früherer Versuche</translation>
    </message>
    <message>
        <source>Connect to your team</source>
        <translation>Mit Ihrem Team verbinden</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>New password, at least 10 characters</source>
        <translation>Neues Passwort, mindestens 10 Zeichen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Baton sends nothing over a link that is not encrypted. Use https.</source>
        <translation>Baton sendet nichts über eine unverschlüsselte Verbindung. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like baton.example.com or localhost:8080.</source>
        <translation>Das ist keine Adresse. Sie sieht aus wie baton.example.com oder localhost:8080.</translation>
    </message>
    <message>
        <source>Login and password are needed.</source>
        <translation>Benutzername und Passwort werden gebraucht.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::StoryDialog</name>
    <message>
        <source>Why was I alerted, or not?</source>
        <translation>Warum wurde ich benachrichtigt oder nicht?</translation>
    </message>
    <message>
        <source>Alerts for %1</source>
        <translation>Benachrichtigungen zu %1</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Steps of the alert</source>
        <translation>Schritte der Benachrichtigung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not connected: the server knows it.</source>
        <translation>Nicht verbunden: Der Server weiß es.</translation>
    </message>
    <message>
        <source>The server does not show it to you.</source>
        <translation>Der Server zeigt es Ihnen nicht.</translation>
    </message>
    <message>
        <source>Nobody was alerted: no person was asked for here.</source>
        <translation>Niemand wurde benachrichtigt: Hier wurde nach keinem Menschen gefragt.</translation>
    </message>
    <message>
        <source>Handoff %1, %2</source>
        <extracomment>the first or a further time that a person was asked for in this conversation; a day</extracomment>
        <translation>Übergabe %1, %2</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::SuggestionCard</name>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Suggested reply</source>
        <translation>Vorgeschlagene Antwort</translation>
    </message>
    <message>
        <source>Use the suggested reply</source>
        <translation>Vorgeschlagene Antwort verwenden</translation>
    </message>
    <message>
        <source>Put it into your reply, to be changed and sent by you</source>
        <translation>In Ihre Antwort übernehmen; Sie ändern und senden sie</translation>
    </message>
    <message>
        <source>Dismiss the suggestion</source>
        <translation>Vorschlag verwerfen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Asking the AI…</source>
        <translation>Die KI wird gefragt …</translation>
    </message>
    <message>
        <source>No suggestion: the knowledge base has nothing near</source>
        <translation>Kein Vorschlag: Die Wissensbasis hat nichts Passendes</translation>
    </message>
    <message>
        <source>The AI would answer · %1 % sure</source>
        <translation>Die KI würde antworten · %1&#xa0;% sicher</translation>
    </message>
    <message>
        <source>The AI would answer · %1 % sure · from “%2”</source>
        <translation>Die KI würde antworten · %1&#xa0;% sicher · aus „%2“</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TeamCover</name>
    <message>
        <source>Nobody is available now in: %1. Who asks for a person there has to wait.</source>
        <translation>Jetzt ist niemand verfügbar in: %1. Wer dort einen Menschen verlangt, muss warten.</translation>
    </message>
    <message>
        <source>Be available</source>
        <translation>Verfügbar sein</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TeamRouting</name>
    <message>
        <source>Everybody is told, whoever claims first has it</source>
        <translation>Alle werden benachrichtigt, wer zuerst annimmt, hat es</translation>
    </message>
    <message>
        <source>Offered to one person after another</source>
        <translation>Einer Person nach der anderen angeboten</translation>
    </message>
    <message>
        <source>How handoffs come to the team&apos;s people</source>
        <translation>Wie Übergaben zu den Leuten des Teams kommen</translation>
    </message>
    <message>
        <source>Skills wanted of who is asked, parted by commas</source>
        <translation>Fähigkeiten, die gewünscht sind, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Pages whose handoffs are this team&apos;s: an address a line, then skills wanted for it</source>
        <translation>Seiten, deren Übergaben zu diesem Team gehören: eine Adresse pro Zeile, dahinter gewünschte Fähigkeiten</translation>
    </message>
    <message>
        <source>Whoever has most room is asked first. What nobody takes is open to all; nobody is offered more than their capacity.</source>
        <translation>Wer am meisten Platz hat, wird zuerst gefragt. Was niemand nimmt, steht allen offen; niemandem wird mehr angeboten, als die Kapazität erlaubt.</translation>
    </message>
    <message>
        <source>Somebody who had the conversation just before is still asked first.</source>
        <translation>Wer das Gespräch kurz zuvor hatte, wird trotzdem zuerst gefragt.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TeamsFooter</name>
    <message>
        <source>Save the teams and their hours</source>
        <translation>Teams und ihre Zeiten speichern</translation>
    </message>
    <message>
        <source>Somebody else saved teams meanwhile. Your changes are kept on top of theirs.</source>
        <translation>Jemand anderes hat inzwischen Teams gespeichert. Ihre Änderungen bleiben darüber erhalten.</translation>
    </message>
    <message>
        <source>Teams can be saved while the console is connected.</source>
        <translation>Teams können gespeichert werden, solange die Konsole verbunden ist.</translation>
    </message>
    <message>
        <source>A time cannot be read. Write 09:00–12:30, 13:30–18:00, or leave it empty.</source>
        <translation>Eine Zeit ist nicht lesbar. Schreiben Sie 09:00–12:30, 13:30–18:00, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>A team has no name.</source>
        <translation>Ein Team hat keinen Namen.</translation>
    </message>
    <message>
        <source>The hours and holidays of all teams together are too long.</source>
        <translation>Die Zeiten und Feiertage aller Teams zusammen sind zu lang.</translation>
    </message>
    <message>
        <source>Not saved: somebody else saved changes at the same moment. Look at them and save again.</source>
        <translation>Nicht gespeichert: Jemand anderes hat im selben Moment Änderungen gespeichert. Sehen Sie sie an und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: the hours and holidays of all teams together are too long.</source>
        <translation>Nicht gespeichert: Die Zeiten und Feiertage aller Teams zusammen sind zu lang.</translation>
    </message>
    <message>
        <source>Not saved: you are not an admin any more.</source>
        <translation>Nicht gespeichert: Sie sind nicht mehr Administrator.</translation>
    </message>
    <message>
        <source>Not saved. Your changes are kept; look whether each team is complete, and try again.</source>
        <translation>Nicht gespeichert. Ihre Änderungen bleiben erhalten; sehen Sie nach, ob jedes Team vollständig ist, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TeamsPage</name>
    <message>
        <source>Teams and hours</source>
        <translation>Teams und Zeiten</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Team hinzufügen</translation>
    </message>
    <message>
        <source>New team</source>
        <extracomment>the name of a team that was just added</extracomment>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is for; nothing chosen is anything</source>
        <translation>Wofür es da ist; nichts gewählt heißt alles</translation>
    </message>
    <message>
        <source>Serves %1</source>
        <translation>Zuständig für %1</translation>
    </message>
    <message>
        <source>Languages such as en, de; empty for any</source>
        <translation>Sprachen wie en, de; leer für jede</translation>
    </message>
    <message>
        <source>Gets what no other team is for</source>
        <translation>Bekommt, wofür kein anderes Team da ist</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>This team has opening hours</source>
        <translation>Dieses Team hat Öffnungszeiten</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Show it for a visitor in</source>
        <translation>Zeigen für einen Besucher in</translation>
    </message>
    <message>
        <source>Holidays: on these dates the week does not count. Without hours the team is closed.</source>
        <translation>Feiertage: An diesen Tagen zählt die Woche nicht. Ohne Zeiten ist das Team geschlossen.</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>Feiertag hinzufügen</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>Außerhalb der Öffnungszeiten</translation>
    </message>
    <message>
        <source>Who asks for a person while the team is closed is told when it opens, in their own time. The request is kept and comes into the queue then, the oldest first.</source>
        <translation>Wer nach einem Menschen fragt, während das Team geschlossen hat, erfährt in der eigenen Zeit, wann es öffnet. Die Anfrage bleibt erhalten und kommt dann in die Warteschlange, die älteste zuerst.</translation>
    </message>
    <message>
        <source>The AI goes on answering until then</source>
        <translation>Die KI antwortet bis dahin weiter</translation>
    </message>
    <message>
        <source>What the AI asks for before it keeps the request</source>
        <translation>Wonach die KI fragt, bevor die Anfrage aufgehoben wird</translation>
    </message>
    <message>
        <source>Who gets what is asked</source>
        <translation>Wer bekommt, was angefragt wird</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TextRow</name>
    <message>
        <source>%1: insert “%2”</source>
        <translation>%1: „%2“ einfügen</translation>
    </message>
    <message>
        <source>Back to the built-in text</source>
        <translation>Zurück zum mitgelieferten Text</translation>
    </message>
    <message>
        <source>%1: back to the built-in text</source>
        <translation>%1: zurück zum mitgelieferten Text</translation>
    </message>
    <message>
        <source>As the visitor reads it: %1</source>
        <translation>Wie der Besucher es liest: %1</translation>
    </message>
    <message>
        <source>While the visitor is still waiting: %1</source>
        <translation>Solange der Besucher noch wartet: %1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TextsFooter</name>
    <message>
        <source>Save what visitors read</source>
        <translation>Speichern, was Besucher lesen</translation>
    </message>
    <message>
        <source>Somebody else saved texts meanwhile. Your changes are kept on top of theirs.</source>
        <translation>Jemand anderes hat inzwischen Texte gespeichert. Ihre Änderungen bleiben darüber erhalten.</translation>
    </message>
    <message>
        <source>A text has %1 characters at most.</source>
        <translation>Ein Text hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Nothing fills in %1. Visitors would read it as it is written.</source>
        <translation>Für %1 wird nichts eingesetzt. Besucher würden es so lesen, wie es dasteht.</translation>
    </message>
    <message>
        <source>Texts can be saved while the console is connected.</source>
        <translation>Texte können gespeichert werden, solange die Konsole verbunden ist.</translation>
    </message>
    <message>
        <source>Not saved: somebody else saved changes at the same moment. Look at them and save again.</source>
        <translation>Nicht gespeichert: Jemand anderes hat im selben Moment Änderungen gespeichert. Sehen Sie sie an und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: you are not an admin any more.</source>
        <translation>Nicht gespeichert: Sie sind nicht mehr Administrator.</translation>
    </message>
    <message>
        <source>Not saved. Your changes are kept; try again.</source>
        <translation>Nicht gespeichert. Ihre Änderungen bleiben erhalten; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 has no other half. Visitors would read it as it is written.</source>
        <extracomment>a brace whose other half is missing</extracomment>
        <translation>%1 hat kein Gegenstück. Besucher würden es so lesen, wie es dasteht.</translation>
    </message>
    <message>
        <source>%1, %2 was emptied by somebody else. Saving puts yours there; discarding leaves it empty.</source>
        <extracomment>a language, and the title of a text</extracomment>
        <translation>%1, %2 wurde von jemand anderem geleert. Speichern setzt Ihren Text ein; Verwerfen lässt ihn leer.</translation>
    </message>
    <message>
        <source>%1, %2 was changed by somebody else, too: “%3”. Saving puts yours over theirs; discarding shows theirs.</source>
        <extracomment>a language, the title of a text, and the text</extracomment>
        <translation>%1, %2 hat auch jemand anderes geändert: „%3“. Speichern ersetzt deren Text durch Ihren; Verwerfen zeigt deren Text.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TextsPage</name>
    <message>
        <source>What visitors read</source>
        <translation>Was Besucher lesen</translation>
    </message>
    <message>
        <source>What the system says at each step of a handoff, and below it how a visitor will read it, with names and times as an example. A change counts from the next message on.</source>
        <translation>Was das System bei jedem Schritt einer Übergabe sagt, und darunter, wie ein Besucher es liest, mit Namen und Zeiten als Beispiel. Eine Änderung gilt ab der nächsten Nachricht.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Visitors with another language read English.</source>
        <translation>Besucher mit einer anderen Sprache lesen Englisch.</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Diese Sprache entfernen</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Add this language</source>
        <translation>Diese Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Choose one, or write a tag such as pt-BR. It begins with the built-in texts.</source>
        <translation>Wählen Sie eine oder schreiben Sie ein Kürzel wie pt-BR. Sie beginnt mit den mitgelieferten Texten.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove the texts in %1</source>
        <translation>Texte auf %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TopBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pause demo</source>
        <translation>Demo anhalten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Busy for</source>
        <translation>Beschäftigt für</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>Abwesend für</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>30 minutes (until 15:40)</comment>
        <translation>%1 (bis %2)</translation>
    </message>
    <message numerus="yes">
        <source>You own %Ln conversation(s). That is as many as you take; offers go to others.</source>
        <translation>
            <numerusform>Sie haben %Ln Gespräch. Mehr nehmen Sie nicht; Angebote gehen an andere.</numerusform>
            <numerusform>Sie haben %Ln Gespräche. Mehr nehmen Sie nicht; Angebote gehen an andere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You own %Ln conversation(s) of at most %1.</source>
        <translation>
            <numerusform>Sie haben %Ln Gespräch von höchstens %1.</numerusform>
            <numerusform>Sie haben %Ln Gespräche von höchstens %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>%1 – change your status</source>
        <translation>%1 – Status ändern</translation>
    </message>
    <message>
        <source>Go on with demo</source>
        <translation>Demo fortsetzen</translation>
    </message>
    <message>
        <source>Let the demo’s visitors write again</source>
        <translation>Die Demo-Besucher wieder schreiben lassen</translation>
    </message>
    <message>
        <source>Let the demo’s visitors rest</source>
        <translation>Die Demo-Besucher ruhen lassen</translation>
    </message>
    <message>
        <source>Typing narrows the list; Enter searches all conversations</source>
        <translation>Tippen grenzt die Liste ein; Eingabe durchsucht alle Gespräche</translation>
    </message>
    <message>
        <source>Search the list – Enter for all conversations</source>
        <translation>Liste durchsuchen – Eingabe für alle Gespräche</translation>
    </message>
    <message>
        <source>You own %1 of %2</source>
        <comment>conversations owned of those one takes</comment>
        <translation>Sie haben %1 von %2</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Silence alerts</source>
        <translation>Benachrichtigungen stummschalten</translation>
    </message>
    <message>
        <source>Ends sounds and notifications on all your devices; who waits goes on waiting</source>
        <translation>Beendet Töne und Benachrichtigungen auf allen Ihren Geräten; wer wartet, wartet weiter</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TranscriptView</name>
    <message>
        <source>Quote in the reply</source>
        <translation>In der Antwort zitieren</translation>
    </message>
    <message>
        <source>More about this message (Enter)</source>
        <translation>Mehr zu dieser Nachricht (Eingabe)</translation>
    </message>
    <message>
        <source>Copy se&amp;lection</source>
        <translation>&amp;Auswahl kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>Nachricht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy link &amp;address</source>
        <translation>Link&amp;adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Quote in the reply</source>
        <translation>In der Antwort &amp;zitieren</translation>
    </message>
    <message>
        <source>Save as &amp;snippet…</source>
        <translation>Als &amp;Textbaustein speichern …</translation>
    </message>
    <message>
        <source>&amp;Report as a wrong answer</source>
        <translation>Als &amp;falsche Antwort melden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Keep as note</source>
        <translation>Als &amp;Notiz behalten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>queued, sent on reconnect</source>
        <translation>vorgemerkt, wird später gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 schreibt …</translation>
    </message>
    <message>
        <source>The visitor is typing…</source>
        <translation>Der Besucher schreibt …</translation>
    </message>
    <message>
        <source>Save “%1”…</source>
        <translation>„%1“ speichern …</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TransferPicker</name>
    <message>
        <source>Transfer to</source>
        <translation>Weiterleiten an</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Team oder Person</translation>
    </message>
    <message>
        <source>Type the name of a team or person</source>
        <translation>Namen eines Teams oder einer Person tippen</translation>
    </message>
    <message>
        <source>Teams and people</source>
        <translation>Teams und Personen</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>team, closed now</source>
        <translation>Team, zurzeit geschlossen</translation>
    </message>
    <message>
        <source>Note to whoever takes it</source>
        <translation>Notiz an die Person, die es übernimmt</translation>
    </message>
    <message>
        <source>Note to whoever takes it (optional) – only your team sees it</source>
        <translation>Notiz an die Person, die es übernimmt (freiwillig) – nur Ihr Team sieht sie</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TrayController</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Claim %1 (%2)</source>
        <translation>%1 annehmen (%2)</translation>
    </message>
    <message>
        <source>Open Baton</source>
        <translation>Baton öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Silence alerts</source>
        <translation>Benachrichtigungen stummschalten</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TrayNotifier</name>
    <message>
        <source>There is no icon in the tray that could show a message.</source>
        <translation>Im Infobereich ist kein Symbol, das eine Nachricht zeigen könnte.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln Gespräch</numerusform>
            <numerusform>%Ln Gespräche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::WeekHours</name>
    <message>
        <source>Hours on %1</source>
        <translation>Zeiten am %1</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Kopieren nach …</translation>
    </message>
    <message>
        <source>Copy the hours of %1 to other days</source>
        <translation>Die Zeiten von %1 auf andere Tage kopieren</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>conversations somebody owns, of those they take
----------
so many handoffs out of so many</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>nobody waits for an answer</source>
        <translation>niemand wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>Conversations they own, snoozed ones too, of those they take at a time</source>
        <translation>Gespräche, die sie haben, auch zurückgestellte, von denen, die sie zugleich annehmen</translation>
    </message>
    <message>
        <source>How long that visitor of theirs waits for an answer who waits longest</source>
        <translation>Wie lange der Besucher auf eine Antwort wartet, der bei ihnen am längsten wartet</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Oldest unanswered</source>
        <translation>Älteste unbeantwortete</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Show who waits</source>
        <translation>Zeigen, wer wartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor(s) wait(s) longer than promised.</source>
        <translation>
            <numerusform>%Ln Besucher wartet länger als versprochen.</numerusform>
            <numerusform>%Ln Besucher warten länger als versprochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody waits, and nobody can be reached.</source>
        <translation>Jemand wartet, und niemand ist erreichbar.</translation>
    </message>
    <message>
        <source>Somebody waits, and nobody can be reached in: %1.</source>
        <translation>Jemand wartet, und niemand ist erreichbar in: %1.</translation>
    </message>
    <message>
        <source>The queue is long.</source>
        <translation>Die Warteschlange ist lang.</translation>
    </message>
    <message>
        <source>The queue is long in: %1.</source>
        <translation>Die Warteschlange ist lang in: %1.</translation>
    </message>
    <message>
        <source>Time to the first reply</source>
        <translation>Zeit bis zur ersten Antwort</translation>
    </message>
    <message>
        <source>Handoffs an hour</source>
        <translation>Übergaben je Stunde</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Hälfte binnen</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % binnen</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>so many</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Welches Diagramm</translation>
    </message>
    <message>
        <source>Today by the hour</source>
        <translation>Heute nach Stunden</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>Als Bild speichern …</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>how many a chart is made of</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>The server’s figures of today are not known yet.</source>
        <translation>Die Zahlen des Servers von heute sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The same numbers are in the table.</source>
        <translation>Dieselben Zahlen stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>Half within (minutes)</source>
        <translation>Hälfte binnen (Minuten)</translation>
    </message>
    <message>
        <source>90 % within (minutes)</source>
        <translation>90 % binnen (Minuten)</translation>
    </message>
    <message>
        <source>Answered in time (per cent)</source>
        <translation>Rechtzeitig beantwortet (Prozent)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>%1 – %2, owns %3 of %4</source>
        <extracomment>an agent&apos;s name, their status, how many conversations they own of those they take</extracomment>
        <translation>%1 – %2, hat %3 von %4</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <extracomment>a visitor&apos;s name; the handoff came while one did not look</extracomment>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Alerted so far</source>
        <translation>Bisher benachrichtigt</translation>
    </message>
    <message>
        <source>Alerted next</source>
        <translation>Als Nächstes benachrichtigt</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Which teams the board counts</source>
        <translation>Welche Teams die Übersicht zählt</translation>
    </message>
    <message>
        <source>Over the day</source>
        <translation>Über den Tag</translation>
    </message>
    <message>
        <source>Waits, handoffs and what was missed, hour by hour</source>
        <translation>Wartezeiten, Übergaben und Verpasstes, Stunde für Stunde</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Eigenes Fenster</translation>
    </message>
    <message>
        <source>Big screen</source>
        <translation>Großer Bildschirm</translation>
    </message>
    <message>
        <source>All of a screen, larger, without names of visitors; Escape leaves it</source>
        <translation>Ein ganzer Bildschirm, größer, ohne Namen von Besuchern; Escape beendet es</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Zurück zum Arbeitsplatz</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Takes the marks of what is new away</source>
        <translation>Nimmt die Zeichen des Neuen weg</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Wer wartet</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s)</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more when you leave the list</source>
        <translation>
            <numerusform>%Ln weitere, sobald Sie die Liste verlassen</numerusform>
            <numerusform>%Ln weitere, sobald Sie die Liste verlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected: this is how it was.</source>
        <translation>Nicht verbunden: so war es zuletzt.</translation>
    </message>
    <message>
        <source>Board – Baton</source>
        <translation>Übersicht – Baton</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Available agents</source>
        <translation>Verfügbare Agenten</translation>
    </message>
    <message>
        <source>Answered in time today</source>
        <translation>Heute rechtzeitig</translation>
    </message>
    <message>
        <source>Missed today</source>
        <translation>Heute verpasst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln longer than promised</source>
        <translation>
            <numerusform>%Ln länger als versprochen</numerusform>
            <numerusform>%Ln länger als versprochen</numerusform>
        </translation>
    </message>
    <message>
        <source>none longer than promised</source>
        <translation>keiner länger als versprochen</translation>
    </message>
    <message>
        <source>no one is waiting</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>bisher keine</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln handoff(s)</source>
        <translation>
            <numerusform>von %Ln Übergabe</numerusform>
            <numerusform>von %Ln Übergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors who wait in the queue now. Snoozed ones and those put off to the next opening are not counted.</source>
        <translation>Besucher, die jetzt in der Warteschlange warten. Zurückgestellte und bis zur nächsten Öffnung verschobene zählen nicht.</translation>
    </message>
    <message>
        <source>How long the one in the queue waits who waits longest, since the request or the last return into the queue.</source>
        <translation>Wie lange der in der Warteschlange wartet, der am längsten wartet, seit der Anfrage oder der letzten Rückkehr in die Warteschlange.</translation>
    </message>
    <message>
        <source>Conversations that an agent owns now, without snoozed ones.</source>
        <translation>Gespräche, die jetzt ein Agent hat, ohne zurückgestellte.</translation>
    </message>
    <message>
        <source>Handoffs requested today with a first human reply within what was promised, of those answered or missed; visitors who left within seconds are not counted.</source>
        <translation>Heute angefragte Übergaben mit einer ersten Antwort eines Menschen in der versprochenen Zeit, von den beantworteten oder verpassten; Besucher, die nach Sekunden gingen, zählen nicht.</translation>
    </message>
    <message>
        <source>Handoffs requested today that ended without a word from a person, of all that came into the queue.</source>
        <translation>Heute angefragte Übergaben, die ohne ein Wort eines Menschen endeten, von allen, die in die Warteschlange kamen.</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from one time of day to another</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requested</source>
        <translation>
            <numerusform>%Ln angefragt</numerusform>
            <numerusform>%Ln angefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>how many were requested is not known</source>
        <translation>wie viele angefragt wurden, ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait(s) still</source>
        <translation>
            <numerusform>%Ln davon wartet noch</numerusform>
            <numerusform>%Ln davon warten noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came</source>
        <translation>
            <numerusform>%Ln kam</numerusform>
            <numerusform>%Ln kamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were claimed</source>
        <translation>
            <numerusform>%Ln wurde angenommen</numerusform>
            <numerusform>%Ln wurden angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed</source>
        <translation>
            <numerusform>%Ln verpasst</numerusform>
            <numerusform>%Ln verpasst</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <extracomment>%1 is a time of day, %2 what has happened since</extracomment>
        <translation>Seit %1: %2</translation>
    </message>
    <message>
        <source>Nobody alerted yet</source>
        <translation>Noch niemand benachrichtigt</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>of the alert ladder: which step, of how many, and whom it alerted</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>due now: %1</source>
        <translation>jetzt fällig: %1</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <extracomment>%1 is a span as 0:34, %2 whom the next step of the ladder alerts</extracomment>
        <translation>in %1: %2</translation>
    </message>
    <message>
        <source>half of what was promised is over</source>
        <translation>die Hälfte des Versprochenen ist um</translation>
    </message>
    <message>
        <source>soon longer than promised</source>
        <translation>bald länger als versprochen</translation>
    </message>
    <message>
        <source>longer than promised</source>
        <translation>länger als versprochen</translation>
    </message>
    <message>
        <source>Handoffs by quarter of an hour</source>
        <translation>Übergaben nach Viertelstunden</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>Zuweisen …</translation>
    </message>
    <message>
        <source>Take over …</source>
        <translation>Übernehmen …</translation>
    </message>
    <message>
        <source>To a team …</source>
        <translation>An ein Team …</translation>
    </message>
    <message>
        <source>Alerts of it</source>
        <translation>Benachrichtigungen dazu</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr zusehen</translation>
    </message>
    <message>
        <source>The conversation that is watched</source>
        <translation>Das Gespräch, dem zugesehen wird</translation>
    </message>
    <message>
        <source>This conversation is over, or with the AI again.</source>
        <translation>Dieses Gespräch ist zu Ende oder wieder bei der KI.</translation>
    </message>
    <message>
        <source>Not connected: this needs the server.</source>
        <translation>Nicht verbunden: das braucht den Server.</translation>
    </message>
    <message>
        <source>It is in nobody’s hands any more.</source>
        <translation>Es ist in niemandes Händen mehr.</translation>
    </message>
    <message>
        <source>The AI has this one: take it over first.</source>
        <translation>Die KI hat dieses: übernehmen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Give it to an agent</source>
        <translation>Einem Agenten geben</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>It is yours already.</source>
        <translation>Es ist schon Ihres.</translation>
    </message>
    <message>
        <source>Take it yourself</source>
        <translation>Selbst annehmen</translation>
    </message>
    <message>
        <source>Take it from who has it; asked once more</source>
        <translation>Dem wegnehmen, der es hat; es wird noch einmal gefragt</translation>
    </message>
    <message>
        <source>Only what an agent owns goes to another team.</source>
        <translation>Nur was ein Agent hat, geht an ein anderes Team.</translation>
    </message>
    <message>
        <source>Give it to a team’s queue</source>
        <translation>In die Warteschlange eines Teams geben</translation>
    </message>
    <message>
        <source>Whom the alerts of this handoff reached, step by step</source>
        <translation>Wen die Benachrichtigungen zu dieser Übergabe erreichten, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Available agents come first, of these who has most room.</source>
        <translation>Verfügbare Agenten kommen zuerst, davon wer am meisten Platz hat.</translation>
    </message>
    <message>
        <source>%1 loses this conversation and is told so. What they were writing stays with them as a draft.</source>
        <translation>%1 verliert dieses Gespräch und erfährt es. Was dort geschrieben wurde, bleibt dort als Entwurf.</translation>
    </message>
    <message>
        <source>The AI stops answering this visitor; you go on.</source>
        <translation>Die KI antwortet diesem Besucher nicht mehr; Sie machen weiter.</translation>
    </message>
    <message>
        <source>Take over %1?</source>
        <translation>%1 übernehmen?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1 – closed now</source>
        <translation>%1 – jetzt geschlossen</translation>
    </message>
    <message>
        <source>Transfer to a team</source>
        <translation>An ein Team weiterleiten</translation>
    </message>
    <message>
        <source>%1 loses this conversation; it waits in the team’s queue.</source>
        <translation>%1 verliert dieses Gespräch; es wartet in der Warteschlange des Teams.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>whether an agent can be reached</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>can be reached</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>Whether a console of theirs is connected that would alert them</source>
        <translation>Ob eine Konsole von ihnen verbunden ist, die sie benachrichtigen würde</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>and reachable, of %Ln agent(s)</source>
        <extracomment>below the number of available agents whose console is connected</extracomment>
        <translation>
            <numerusform>erreichbar, von %Ln Agent</numerusform>
            <numerusform>erreichbar, von %Ln Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by status, of %Ln agent(s)</source>
        <translation>
            <numerusform>nach Status, von %Ln Agent</numerusform>
            <numerusform>nach Status, von %Ln Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents whose status is Available and who have a console connected that would alert them, of all accounts that are not disabled. While nobody knows who is connected, the status alone counts.</source>
        <translation>Agenten mit dem Status Verfügbar, von denen eine Konsole verbunden ist, die sie benachrichtigen würde, von allen nicht gesperrten Konten. Solange niemand weiß, wer verbunden ist, zählt der Status allein.</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Flüstern</translation>
    </message>
    <message>
        <source>Nobody has it to whom you could whisper.</source>
        <translation>Niemand hat sie, dem Sie etwas zuflüstern könnten.</translation>
    </message>
    <message>
        <source>Whisper to the owner: the visitor never sees it</source>
        <translation>Dem Besitzer zuflüstern: Der Besucher sieht es nie</translation>
    </message>
    <message>
        <source>Whisper to %1: the visitor never sees it</source>
        <translation>%1 zuflüstern: Der Besucher sieht es nie</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>Schreiben Sie zuerst etwas</translation>
    </message>
    <message>
        <source>Only the owner sees it, above their reply</source>
        <translation>Nur wer die Unterhaltung hat, sieht es, über der Antwort</translation>
    </message>
    <message>
        <source>Of the alerts of the last 60 minutes, each a step of the ladder for them, how many were displayed or acknowledged. What nobody knows is not counted as seen.</source>
        <translation>Wie viele der Benachrichtigungen der letzten 60 Minuten, jede eine Stufe für sie, angezeigt oder bestätigt wurden. Was niemand weiß, gilt nicht als gesehen.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <extracomment>head of a narrow column: how long a visitor waits for an answer</extracomment>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Alerts seen</source>
        <extracomment>head of a narrow column: of the alerts of the last hour, how many were seen</extracomment>
        <translation>Alarme gesehen</translation>
    </message>
    <message>
        <source>Alerts of the last hour</source>
        <translation>Benachrichtigungen der letzten Stunde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Who waits, who is there, and how today goes</source>
        <translation>Wer wartet, wer da ist und wie der Tag läuft</translation>
    </message>
    <message>
        <source>Handoff rate, replies, conversion and satisfaction over days and weeks</source>
        <translation>Übergaberate, Antworten, Abschlüsse und Zufriedenheit über Tage und Wochen</translation>
    </message>
    <message>
        <source>available agents</source>
        <extracomment>whom a step of the ladder alerts, in a cell</extracomment>
        <translation>verfügbare Personen</translation>
    </message>
    <message>
        <source>agents again</source>
        <translation>Personen, erneut</translation>
    </message>
    <message>
        <source>team, connected</source>
        <translation>Team, verbunden</translation>
    </message>
    <message>
        <source>team leads</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>all connected</source>
        <translation>alle Verbundenen</translation>
    </message>
    <message>
        <source>whole team</source>
        <translation>ganzes Team</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>not alerted within the last hour</source>
        <translation>in der letzten Stunde nicht benachrichtigt</translation>
    </message>
    <message>
        <source>alerts of the last hour: %1 of %2 displayed or acknowledged</source>
        <translation>Benachrichtigungen der letzten Stunde: %1 von %2 angezeigt oder bestätigt</translation>
    </message>
    <message>
        <source>%1 has it now, and you wrote this for %2. Press Whisper once more if %1 is to read it.</source>
        <translation>Jetzt hat %1 das Gespräch, und geschrieben war das für %2. Drücken Sie noch einmal auf „Flüstern“, wenn %1 es lesen soll.</translation>
    </message>
</context>
<context>
    <name>BriefingText</name>
    <message>
        <source>No one has asked for a person</source>
        <translation>Niemand hat nach einem Menschen gefragt</translation>
    </message>
    <message>
        <source>Returned to the AI</source>
        <translation>An die KI zurückgegeben</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>The visitor no longer wants a person</source>
        <translation>Der Besucher möchte keinen Menschen mehr</translation>
    </message>
    <message>
        <source>The request was refused</source>
        <translation>Die Anfrage wurde abgelehnt</translation>
    </message>
    <message>
        <source>Missed: nobody came</source>
        <translation>Verpasst: Niemand kam</translation>
    </message>
    <message>
        <source>The request ended without a person</source>
        <translation>Die Anfrage endete ohne Menschen</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>AI answered</source>
        <translation>Antwort der KI</translation>
    </message>
    <message>
        <source>Wants next</source>
        <translation>Möchte nun</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>%1 by you</source>
        <translation>%1 von Ihnen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Von (UTC)</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <translation>Bis (UTC)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Gruppiert</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Which time the figures are of</source>
        <translation>Von welcher Zeit die Kennzahlen sind</translation>
    </message>
    <message>
        <source>All six figures: of the whole time, day by day, and by what is chosen below</source>
        <translation>Alle sechs Kennzahlen: der ganzen Zeit, Tag für Tag und nach dem, was unten gewählt ist</translation>
    </message>
    <message>
        <source>The chart or table of the chosen figure</source>
        <translation>Diagramm oder Tabelle der gewählten Kennzahl</translation>
    </message>
    <message>
        <source>What the figure is broken down by</source>
        <translation>Wonach die Kennzahl aufgeteilt ist</translation>
    </message>
    <message>
        <source>%1, of few</source>
        <extracomment>a value that rests on too few to read much into it</extracomment>
        <translation>%1, von wenigen</translation>
    </message>
    <message>
        <source>%1, hour by hour</source>
        <extracomment>the name of a figure</extracomment>
        <translation>%1, Stunde für Stunde</translation>
    </message>
    <message>
        <source>%1, day by day</source>
        <translation>%1, Tag für Tag</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Handoff rate</source>
        <translation>Übergaberate</translation>
    </message>
    <message>
        <source>Time to a person’s reply</source>
        <translation>Zeit bis zur Antwort eines Menschen</translation>
    </message>
    <message>
        <source>Conversion after handoff</source>
        <translation>Abschlüsse nach Übergabe</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Repeat contact</source>
        <translation>Erneute Anfragen</translation>
    </message>
    <message>
        <source>Conversations in which a person was asked for, of all conversations that began. It is counted for all teams together, as a conversation has neither team nor category.</source>
        <translation>Gespräche, in denen nach einem Menschen gefragt wurde, von allen begonnenen Gesprächen. Gezählt wird für alle Teams zusammen, denn ein Gespräch hat weder Team noch Kategorie.</translation>
    </message>
    <message>
        <source>From the request for a person to the first message of an agent: half of the answered handoffs were answered within it. Takeovers are left out, and so is what nobody answered: that is in “Missed”.</source>
        <translation>Von der Frage nach einem Menschen bis zur ersten Nachricht eines Agenten: In dieser Zeit war die Hälfte der beantworteten Übergaben beantwortet. Ohne Übernahmen und ohne das, worauf niemand antwortete: Das steht in „Verpasst“.</translation>
    </message>
    <message>
        <source>Answered handoffs that a goal is credited to, of all answered handoffs: the visitor reached it within 7 days of the agent’s last message. What nobody answered is left out. For handoffs of the last 7 days it can still rise.</source>
        <translation>Beantwortete Übergaben, denen ein Ziel angerechnet wird, von allen beantworteten: Der Besucher erreichte es binnen 7 Tagen nach der letzten Nachricht des Agenten. Ohne die, auf die niemand antwortete. Für Übergaben der letzten 7 Tage kann der Anteil noch steigen.</translation>
    </message>
    <message>
        <source>Ratings of 4 and 5, of all ratings that visitors gave after a handoff. Handoffs without a rating are left out.</source>
        <translation>Bewertungen mit 4 und 5 von allen, die Besucher nach einer Übergabe gaben. Ohne Übergaben, die nicht bewertet wurden.</translation>
    </message>
    <message>
        <source>Handoffs that ended without a word from a person, as the visitor left, the time ran out or somebody closed them, of all that were queued. Takeovers are left out, and open and refused handoffs.</source>
        <translation>Übergaben, die ohne ein Wort eines Menschen endeten, weil der Besucher ging, die Zeit ablief oder jemand sie schloss, von allen, die in der Warteschlange waren. Ohne Übernahmen und ohne offene und abgelehnte Übergaben.</translation>
    </message>
    <message>
        <source>Answered handoffs after which the visitor asked for a person again within 7 days, of all answered handoffs that are over. Open ones are left out, and what nobody answered. For handoffs of the last 7 days it can still rise.</source>
        <translation>Beantwortete Übergaben, nach denen der Besucher binnen 7 Tagen wieder nach einem Menschen fragte, von allen beantworteten, die beendet sind. Ohne offene und ohne die, auf die niemand antwortete. Für Übergaben der letzten 7 Tage kann der Anteil noch steigen.</translation>
    </message>
    <message>
        <source>takeovers</source>
        <translation>Übernahmen</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>why handoffs are left out of a figure, and how many</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out here – %1.</source>
        <extracomment>behind what a figure counts: why handoffs are left out, and how many</extracomment>
        <translation>Hier nicht gezählt – %1.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Nach Grund</translation>
    </message>
    <message>
        <source>By hour of the day</source>
        <translation>Nach Tagesstunde</translation>
    </message>
    <message>
        <source>counted for all teams together alone</source>
        <translation>nur für alle Teams zusammen gezählt</translation>
    </message>
    <message>
        <source>n = %1, 90 % within %2</source>
        <extracomment>of how many, and a span as 3:10</extracomment>
        <translation>n = %1, 90 % binnen %2</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>zu wenige für einen Vergleich</translation>
    </message>
    <message>
        <source>too early to compare</source>
        <translation>für einen Vergleich zu früh</translation>
    </message>
    <message>
        <source>= as before (%1), the last 7 days left out</source>
        <extracomment>%1 is what it was in the period before</extracomment>
        <translation>= wie zuvor (%1), ohne die letzten 7 Tage</translation>
    </message>
    <message>
        <source>= as before (%1)</source>
        <translation>= wie zuvor (%1)</translation>
    </message>
    <message>
        <source>↑ up from %1 to %2, the last 7 days left out</source>
        <extracomment>%1 is what it was in the period before, %2 what it is now</extracomment>
        <translation>↑ von %1 auf %2 gestiegen, ohne die letzten 7 Tage</translation>
    </message>
    <message>
        <source>↑ up from %1</source>
        <translation>↑ mehr als zuvor: %1</translation>
    </message>
    <message>
        <source>↓ down from %1 to %2, the last 7 days left out</source>
        <translation>↓ von %1 auf %2 gesunken, ohne die letzten 7 Tage</translation>
    </message>
    <message>
        <source>↓ down from %1</source>
        <translation>↓ weniger als zuvor: %1</translation>
    </message>
    <message>
        <source>The figures are not known yet.</source>
        <translation>Die Kennzahlen sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>This server counts no figures.</source>
        <translation>Dieser Server zählt keine Kennzahlen.</translation>
    </message>
    <message>
        <source>The server tells these figures to those who lead the team.</source>
        <translation>Diese Kennzahlen sagt der Server denen, die das Team leiten.</translation>
    </message>
    <message>
        <source>This is more than the server counts at once. Choose less.</source>
        <translation>Das ist mehr, als der Server auf einmal zählt. Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>Not connected. The figures are not known yet.</source>
        <translation>Nicht verbunden. Die Kennzahlen sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 is a time, as 14:12</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Not connected. As of %1</source>
        <translation>Nicht verbunden. Stand %1</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>kein Team</translation>
    </message>
    <message>
        <source>a team that is gone</source>
        <translation>ein Team, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>A handoff with several reasons is in the row of each.</source>
        <translation>Eine Übergabe mit mehreren Gründen steht in der Zeile jedes Grundes.</translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <comment>column</comment>
        <translation>Nach einem Menschen gefragt</translation>
    </message>
    <message>
        <source>Waits together</source>
        <comment>column</comment>
        <translation>Wartezeiten zusammen</translation>
    </message>
    <message>
        <source>With a goal</source>
        <comment>column</comment>
        <translation>Mit Ziel</translation>
    </message>
    <message>
        <source>4 or 5</source>
        <comment>column</comment>
        <translation>4 oder 5</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>column</comment>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Came again</source>
        <comment>column</comment>
        <translation>Kam wieder</translation>
    </message>
    <message>
        <source>Conversations</source>
        <comment>column</comment>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column</comment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Ratings</source>
        <comment>column</comment>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>column</comment>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Answered and over</source>
        <comment>column</comment>
        <translation>Beantwortet und beendet</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>A visitor who comes back goes on in the same conversation, so that older ones have had more time for it.</source>
        <translation>Wer wiederkommt, setzt dasselbe Gespräch fort, sodass ältere Gespräche mehr Zeit dafür hatten.</translation>
    </message>
    <message>
        <source>≈ nearly as before (%1)</source>
        <extracomment>%1 is what it was in the period before, a little else than what it is now</extracomment>
        <translation>≈ fast wie zuvor (%1)</translation>
    </message>
    <message>
        <source>A conversation has neither team, category nor reason, so these are hours.</source>
        <translation>Ein Gespräch hat weder Team noch Kategorie noch Grund; das hier sind daher Stunden.</translation>
    </message>
</context>
<context>
    <name>FileBlock</name>
    <message>
        <source>Too large to show · %1</source>
        <translation>Zu groß zum Zeigen · %1</translation>
    </message>
    <message>
        <source>Cannot be shown · %1</source>
        <translation>Kann nicht gezeigt werden · %1</translation>
    </message>
    <message>
        <source>Picture %1, %2</source>
        <extracomment>%1 is the name of a file, %2 its size</extracomment>
        <translation>Bild %1, %2</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>Datei %1, %2</translation>
    </message>
</context>
<context>
    <name>HandoffWords</name>
    <message>
        <source>The visitor asks for a person</source>
        <translation>Der Besucher fragt nach einem Menschen</translation>
    </message>
    <message>
        <source>The talk touches something sensitive</source>
        <translation>Das Gespräch berührt etwas Heikles</translation>
    </message>
    <message>
        <source>The visitor is frustrated</source>
        <translation>Der Besucher ist verärgert</translation>
    </message>
    <message>
        <source>The visitor says it again, or rejects answers</source>
        <translation>Der Besucher sagt es noch einmal oder weist Antworten zurück</translation>
    </message>
    <message>
        <source>The AI does not know the answer</source>
        <translation>Die KI weiß die Antwort nicht</translation>
    </message>
    <message>
        <source>The question is not what the knowledge is about</source>
        <translation>Die Frage ist nicht Thema des Wissens</translation>
    </message>
    <message>
        <source>The talk becomes complex</source>
        <translation>Das Gespräch wird verwickelt</translation>
    </message>
    <message>
        <source>The visitor wants a quote of their own</source>
        <translation>Der Besucher möchte ein eigenes Angebot</translation>
    </message>
    <message>
        <source>The lead score is high</source>
        <translation>Der Lead-Score ist hoch</translation>
    </message>
    <message>
        <source>The visitor fits the ideal customer</source>
        <translation>Der Besucher passt zum Wunschkunden</translation>
    </message>
    <message>
        <source>The visitor wants to buy</source>
        <translation>Der Besucher möchte kaufen</translation>
    </message>
    <message>
        <source>It is about the visitor’s own account</source>
        <translation>Es geht um das eigene Konto des Besuchers</translation>
    </message>
    <message>
        <source>It is about terms and exceptions</source>
        <translation>Es geht um Bedingungen und Ausnahmen</translation>
    </message>
    <message>
        <source>The visitor is abusive</source>
        <translation>Der Besucher ist ausfällig</translation>
    </message>
    <message>
        <source>The visitor is on a page with a rule</source>
        <translation>Der Besucher ist auf einer Seite mit einer Regel</translation>
    </message>
    <message>
        <source>Hand over at once</source>
        <translation>Sofort übergeben</translation>
    </message>
    <message>
        <source>Ask for details, then hand over</source>
        <translation>Nach Angaben fragen, dann übergeben</translation>
    </message>
    <message>
        <source>Offer a person</source>
        <translation>Einen Menschen anbieten</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>Nur vermerken</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>size of the company</source>
        <translation>Größe der Firma</translation>
    </message>
    <message>
        <source>role there</source>
        <translation>Rolle dort</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>bis wann</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>moving over from another product</source>
        <translation>Umstieg von einem anderen Produkt</translation>
    </message>
    <message>
        <source>whether it fits</source>
        <translation>ob es passt</translation>
    </message>
    <message>
        <source>a demonstration</source>
        <translation>eine Vorführung</translation>
    </message>
    <message>
        <source>an objection</source>
        <translation>ein Einwand</translation>
    </message>
    <message>
        <source>a large company</source>
        <translation>ein großes Unternehmen</translation>
    </message>
    <message>
        <source>a quote of their own</source>
        <translation>ein eigenes Angebot</translation>
    </message>
    <message>
        <source>their account</source>
        <translation>das eigene Konto</translation>
    </message>
    <message>
        <source>private data</source>
        <translation>persönliche Daten</translation>
    </message>
    <message>
        <source>terms and exceptions</source>
        <translation>Bedingungen und Ausnahmen</translation>
    </message>
    <message>
        <source>not solved by the AI</source>
        <translation>von der KI nicht gelöst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a handoff is about, from wide to narrow: sales: a demonstration
----------
a page, and what is done there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>E-mail address or phone number known</source>
        <translation>E-Mail-Adresse oder Telefonnummer bekannt</translation>
    </message>
    <message>
        <source>Company known</source>
        <translation>Firma bekannt</translation>
    </message>
    <message>
        <source>50 people or more</source>
        <translation>50 Menschen oder mehr</translation>
    </message>
    <message>
        <source>Somebody who decides</source>
        <translation>Jemand, der entscheidet</translation>
    </message>
    <message>
        <source>Budget known</source>
        <translation>Budget bekannt</translation>
    </message>
    <message>
        <source>Says by when</source>
        <translation>Sagt, bis wann</translation>
    </message>
    <message>
        <source>Speaks of prices and plans (twice that in three turns)</source>
        <translation>Spricht von Preisen und Tarifen (das Doppelte in drei Nachrichten)</translation>
    </message>
    <message>
        <source>Asks for a quote or a demonstration</source>
        <translation>Fragt nach einem Angebot oder einer Vorführung</translation>
    </message>
    <message>
        <source>Reads a page of prices</source>
        <translation>Liest eine Seite mit Preisen</translation>
    </message>
    <message>
        <source>Pages of prices</source>
        <translation>Seiten mit Preisen</translation>
    </message>
    <message>
        <source>Pages of products</source>
        <translation>Seiten mit Produkten</translation>
    </message>
    <message>
        <source>Checkout and payment</source>
        <translation>Kasse und Bezahlung</translation>
    </message>
    <message>
        <source>Help and support pages</source>
        <translation>Hilfe- und Supportseiten</translation>
    </message>
    <message>
        <source>Pages with the address</source>
        <translation>Seiten mit der Adresse</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2; at most %Ln question(s))</source>
        <extracomment>what the AI does, which details it asks for, at most how many of them</extracomment>
        <translation>
            <numerusform>%1 (%2; höchstens %Ln Frage)</numerusform>
            <numerusform>%1 (%2; höchstens %Ln Fragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <extracomment>what the AI does, from how many per cent of certainty on</extracomment>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>%1, as urgent</source>
        <translation>%1, als dringend</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <extracomment>what the AI does, and to which team</extracomment>
        <translation>%1, an %2</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <extracomment>what the AI does, and what it is filed under</extracomment>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>Handing over to people</source>
        <translation>Übergeben an Menschen</translation>
    </message>
    <message>
        <source>Complexity from which on the talk is complex</source>
        <translation>Ab welchem Wert das Gespräch verwickelt ist</translation>
    </message>
    <message>
        <source>Lead score that is high</source>
        <translation>Ab welchem Lead-Score er hoch ist</translation>
    </message>
    <message>
        <source>Rejections and repetitions that count</source>
        <translation>Zurückweisungen und Wiederholungen, die zählen</translation>
    </message>
    <message>
        <source>Rejections and repetitions that tell frustration</source>
        <translation>Zurückweisungen und Wiederholungen, die Verärgerung zeigen</translation>
    </message>
    <message>
        <source>Turns before the whole talk is judged</source>
        <translation>Nachrichten, ab denen das ganze Gespräch zählt</translation>
    </message>
    <message>
        <source>Polite “I do not know” before a person</source>
        <translation>Höfliche „Ich weiß es nicht“ vor einem Menschen</translation>
    </message>
    <message>
        <source>How sure the AI must be to answer</source>
        <translation>Wie sicher die KI sein muss, um zu antworten</translation>
    </message>
    <message>
        <source>Ideal customer: people in the company</source>
        <translation>Wunschkunde: Menschen in der Firma</translation>
    </message>
    <message>
        <source>Ideal customer: roles</source>
        <translation>Wunschkunde: Rollen</translation>
    </message>
    <message>
        <source>Ideal customer: industries and words</source>
        <translation>Wunschkunde: Branchen und Wörter</translation>
    </message>
    <message>
        <source>Ideal customer: how many of these must fit</source>
        <translation>Wunschkunde: wie viele davon zutreffen müssen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>a setting, its new value, its old value</extracomment>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>The AI goes on.</source>
        <translation>Die KI macht weiter.</translation>
    </message>
    <message>
        <source>The AI asks for: %1.</source>
        <extracomment>what is asked for</extracomment>
        <translation>Die KI fragt nach: %1.</translation>
    </message>
    <message>
        <source>The AI offers a person.</source>
        <translation>Die KI bietet einen Menschen an.</translation>
    </message>
    <message>
        <source>Hands over.</source>
        <translation>Übergibt.</translation>
    </message>
    <message>
        <source>Would hand over, but that is switched off.</source>
        <translation>Würde übergeben, aber das ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a reason, and what it was seen by</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, counts from %3 on</source>
        <extracomment>a reason, the score it goes by, the score from which on it counts</extracomment>
        <translation>%1: %2, zählt ab %3</translation>
    </message>
    <message>
        <source>%1: %2 sure, only noted</source>
        <extracomment>a reason and how sure it is; nothing is done but to note it</extracomment>
        <translation>%1: %2 sicher, nur vermerkt</translation>
    </message>
    <message>
        <source>%1: %2 sure, acts from %3 on</source>
        <extracomment>a reason, how sure it is, how sure it must be</extracomment>
        <translation>%1: %2 sicher, wirkt ab %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Complexity %1 · friction %2 · lead score %3 · the AI is %4 sure of its answer</source>
        <translation>Verwickeltheit %1 · Reibung %2 · Lead-Score %3 · die KI ist sich ihrer Antwort zu %4 sicher</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Before a handoff about %1</source>
        <extracomment>what the AI asks for before it hands over; %1 is a topic: Billing</extracomment>
        <translation>Vor einer Übergabe zum Thema %1</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Always open.</source>
        <translation>Immer geöffnet.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known.</source>
        <translation>Die Zeitzone %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Now open, and it does not close.</source>
        <translation>Jetzt geöffnet, und es schließt nicht.</translation>
    </message>
    <message>
        <source>Now closed, and it does not open within a year.</source>
        <translation>Jetzt geschlossen, und innerhalb eines Jahres öffnet es nicht.</translation>
    </message>
    <message>
        <source>Now open. Closes %1, which is %2 for a visitor in %3.</source>
        <extracomment>%1 and %2 are a day and a time, %3 is a time zone</extracomment>
        <translation>Jetzt geöffnet. Schließt %1, für einen Besucher in %3 ist das %2.</translation>
    </message>
    <message>
        <source>Now closed. Opens %1, which is %2 for a visitor in %3.</source>
        <translation>Jetzt geschlossen. Öffnet %1, für einen Besucher in %3 ist das %2.</translation>
    </message>
    <message>
        <source>Choose a time zone.</source>
        <translation>Wählen Sie eine Zeitzone.</translation>
    </message>
    <message>
        <source>On one day two times overlap.</source>
        <translation>An einem Tag überschneiden sich zwei Zeiten.</translation>
    </message>
    <message>
        <source>A holiday is there twice.</source>
        <translation>Ein Feiertag ist doppelt.</translation>
    </message>
    <message>
        <source>There are too many times on one day, or too many holidays.</source>
        <translation>An einem Tag sind zu viele Zeiten, oder es sind zu viele Feiertage.</translation>
    </message>
    <message>
        <source>A time or a date is not complete.</source>
        <translation>Eine Zeit oder ein Datum ist unvollständig.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This key writes text. Add Ctrl or Alt.</source>
        <translation>Diese Taste schreibt Text. Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>Ctrl+Alt with a character is how AltGr types letters. Choose another key.</source>
        <translation>Mit Strg+Alt und einem Zeichen schreibt AltGr Buchstaben. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>Text fields need this key for writing. Choose another one.</source>
        <translation>Textfelder brauchen diese Taste zum Schreiben. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Input methods use this key for languages and emoji. Choose another one.</source>
        <translation>Eingabemethoden verwenden diese Taste für Sprachen und Emojis. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The desktop needs this key. Choose another one.</source>
        <translation>Der Desktop braucht diese Taste. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Lists need this key for moving. Choose another one.</source>
        <translation>Listen brauchen diese Taste zum Bewegen. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>available agents of the team</source>
        <translation>verfügbare Personen des Teams</translation>
    </message>
    <message>
        <source>everybody of the team who is connected</source>
        <translation>alle Verbundenen des Teams</translation>
    </message>
    <message>
        <source>anybody who is connected</source>
        <translation>alle Verbundenen, aus jedem Team</translation>
    </message>
    <message>
        <source>everybody of the team, connected or not</source>
        <translation>alle im Team, verbunden oder nicht</translation>
    </message>
    <message>
        <source>nobody came: the visitor is told</source>
        <translation>niemand kam: Der Besucher erfährt es</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>when a step of the ladder is taken, and whom it alerts
----------
why people are not alerted: who</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>day and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>time, whom the step is for, and who that would be</extracomment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Nicht: %1</translation>
    </message>
    <message>
        <source>(in spite of quiet hours, because nobody who is awake would notice)</source>
        <translation>(trotz Ruhezeiten, weil es sonst niemand bemerken würde)</translation>
    </message>
    <message>
        <source>Named too, but no console of theirs would alert: %1.</source>
        <translation>Auch genannt, aber keine ihrer Konsolen würde benachrichtigen: %1.</translation>
    </message>
    <message>
        <source>available agents of the team, again</source>
        <translation>verfügbare Personen des Teams, noch einmal</translation>
    </message>
    <message>
        <source>the team leads</source>
        <translation>die Teamleitung</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Webhook %1</source>
        <extracomment>the name of a webhook, as the operator wrote it down</extracomment>
        <translation>Webhook %1</translation>
    </message>
    <message>
        <source>Push message to everybody</source>
        <translation>Push-Nachricht an alle</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <extracomment>whom for</extracomment>
        <translation>E-Mail an %1</translation>
    </message>
    <message>
        <source>Push message to %1</source>
        <translation>Push-Nachricht an %1</translation>
    </message>
    <message>
        <source>conversation with %1</source>
        <translation>Gespräch mit %1</translation>
    </message>
    <message>
        <source>an earlier conversation</source>
        <translation>ein früheres Gespräch</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>which message was not delivered, and of which conversation it told</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The mail server refused it (answer %1).</source>
        <translation>Der Mailserver hat sie abgelehnt (Antwort %1).</translation>
    </message>
    <message>
        <source>The other server does not let us in (HTTP %1): the secret may be out of date.</source>
        <translation>Der andere Server lässt uns nicht ein (HTTP %1): Das Geheimnis ist vielleicht veraltet.</translation>
    </message>
    <message>
        <source>There is nothing at its address any more (HTTP %1).</source>
        <translation>Unter der Adresse ist nichts mehr (HTTP %1).</translation>
    </message>
    <message>
        <source>The other server had been sent too much (HTTP %1).</source>
        <translation>Dem anderen Server wurde zu viel gesendet (HTTP %1).</translation>
    </message>
    <message>
        <source>The other server failed (HTTP %1).</source>
        <translation>Der andere Server hat versagt (HTTP %1).</translation>
    </message>
    <message>
        <source>The other server refused it (HTTP %1).</source>
        <translation>Der andere Server hat sie abgelehnt (HTTP %1).</translation>
    </message>
    <message>
        <source>It could not be sent; the server’s log says more.</source>
        <translation>Sie konnte nicht gesendet werden; mehr steht im Protokoll des Servers.</translation>
    </message>
    <message>
        <source>The other server did not answer in time.</source>
        <translation>Der andere Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Nobody knows the name of the other server.</source>
        <translation>Niemand kennt den Namen des anderen Servers.</translation>
    </message>
    <message>
        <source>The other server could not be reached.</source>
        <translation>Der andere Server war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The connection would not have been secure: the other server’s certificate is not trusted.</source>
        <translation>Die Verbindung wäre nicht sicher gewesen: Dem Zertifikat des anderen Servers wird nicht vertraut.</translation>
    </message>
    <message>
        <source>It is in a private network, which the server’s settings do not allow.</source>
        <translation>Das Ziel liegt in einem privaten Netz, was die Einstellungen des Servers nicht erlauben.</translation>
    </message>
    <message>
        <source>It has moved (HTTP %1): its address in the server’s settings is out of date.</source>
        <translation>Das Ziel ist umgezogen (HTTP %1): Die Adresse in den Einstellungen des Servers ist veraltet.</translation>
    </message>
    <message>
        <source>The server’s settings do not have it any more.</source>
        <translation>Die Einstellungen des Servers kennen das Ziel nicht mehr.</translation>
    </message>
    <message>
        <source>Too many were waiting, and this was the oldest.</source>
        <translation>Zu viele haben gewartet, und diese war die älteste.</translation>
    </message>
    <message>
        <source>Given up on %1 without an attempt</source>
        <translation>Aufgegeben am %1 ohne einen Versuch</translation>
    </message>
    <message numerus="yes">
        <source>Given up on %1 after %Ln attempt(s)</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>
            <numerusform>Aufgegeben am %1 nach %Ln Versuch</numerusform>
            <numerusform>Aufgegeben am %1 nach %Ln Versuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1, given up on %2 after %Ln attempt(s)</source>
        <extracomment>both are date and time</extracomment>
        <translation>
            <numerusform>Vom %1, aufgegeben am %2 nach %Ln Versuch</numerusform>
            <numerusform>Vom %1, aufgegeben am %2 nach %Ln Versuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be delivered.</source>
        <translation>
            <numerusform>%Ln Nachricht konnte nicht zugestellt werden.</numerusform>
            <numerusform>%Ln Nachrichten konnten nicht zugestellt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep as note</source>
        <translation>Als Notiz behalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>MineFile</name>
    <message>
        <source>The file with your unsent replies and drafts was damaged. It was kept beside the new one with “bad” in its name.</source>
        <translation>Die Datei mit Ihren ungesendeten Antworten und Entwürfen war beschädigt. Sie liegt neben der neuen, mit „bad“ im Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent text(s) of before can be read again when the keychain is open.</source>
        <translation>
            <numerusform>%Ln früherer ungesendeter Text ist wieder lesbar, wenn der Schlüsselbund offen ist.</numerusform>
            <numerusform>%Ln frühere ungesendete Texte sind wieder lesbar, wenn der Schlüsselbund offen ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent text(s) of before could not be opened with this computer&apos;s key. They were taken out and kept beside, in a file with “bad” in its name.</source>
        <translation>
            <numerusform>%Ln früherer ungesendeter Text ließ sich mit dem Schlüssel dieses Rechners nicht öffnen. Er wurde herausgenommen und liegt daneben, in einer Datei mit „bad“ im Namen.</numerusform>
            <numerusform>%Ln frühere ungesendete Texte ließen sich mit dem Schlüssel dieses Rechners nicht öffnen. Sie wurden herausgenommen und liegen daneben, in einer Datei mit „bad“ im Namen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>in no team</source>
        <translation>in keinem Team</translation>
    </message>
    <message>
        <source>may no longer sign in</source>
        <translation>darf sich nicht mehr anmelden</translation>
    </message>
    <message>
        <source>name</source>
        <comment>of a person, within a sentence</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>role</source>
        <comment>of a person, within a sentence</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>teams</source>
        <comment>of a person, within a sentence</comment>
        <translation>Teams</translation>
    </message>
    <message>
        <source>languages</source>
        <comment>of a person, within a sentence</comment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>skills</source>
        <comment>of a person, within a sentence</comment>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>conversations at a time</source>
        <comment>of a person, within a sentence</comment>
        <translation>gleichzeitige Gespräche</translation>
    </message>
    <message>
        <source>whether they may sign in</source>
        <comment>of a person, within a sentence</comment>
        <translation>ob sie sich anmelden dürfen</translation>
    </message>
    <message>
        <source>This is you: you stay an admin who may sign in. Another admin can change that.</source>
        <translation>Das sind Sie: Sie bleiben Administrator und dürfen sich anmelden. Ein anderer Administrator kann das ändern.</translation>
    </message>
    <message>
        <source>This is you, and there is no other admin: make somebody else one first.</source>
        <translation>Das sind Sie, und es gibt keinen anderen Administrator: Machen Sie zuerst jemand anderen dazu.</translation>
    </message>
    <message>
        <source>A person has no name.</source>
        <translation>Eine Person hat keinen Namen.</translation>
    </message>
    <message>
        <source>%1: “%2” is no language. Write en, de-AT.</source>
        <extracomment>a name, and what was typed for a language</extracomment>
        <translation>%1: „%2“ ist keine Sprache. Schreiben Sie en, de-AT.</translation>
    </message>
    <message>
        <source>%1: at most %2 languages.</source>
        <translation>%1: höchstens %2 Sprachen.</translation>
    </message>
    <message>
        <source>%1: the skill “%2” has more than %3 letters.</source>
        <extracomment>a name, a skill, and how many letters it may have</extracomment>
        <translation>%1: Die Fähigkeit „%2“ hat mehr als %3 Zeichen.</translation>
    </message>
    <message>
        <source>%1: at most %2 skills.</source>
        <translation>%1: höchstens %2 Fähigkeiten.</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message numerus="yes">
        <source>Asked %Ln time(s), last on %1</source>
        <extracomment>%1 is date and time of the last time</extracomment>
        <translation>
            <numerusform>Einmal gefragt, zuletzt am %1</numerusform>
            <numerusform>%Ln-mal gefragt, zuletzt am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by %1 on %2</source>
        <extracomment>%1 is a person, %2 date and time</extracomment>
        <translation>Beantwortet von %1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, after it had been asked %Ln time(s)</source>
        <extracomment>%1 is &quot;Answered by … on …&quot;</extracomment>
        <translation>
            <numerusform>%1, nachdem es einmal gefragt worden war</numerusform>
            <numerusform>%1, nachdem es %Ln-mal gefragt worden war</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier visitor</source>
        <translation>Ein früherer Besucher</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who asked, and date and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved. The AI answers so from the next question on.</source>
        <translation>Gespeichert. Ab der nächsten Frage antwortet die KI so.</translation>
    </message>
    <message>
        <source>Removed. The AI does not know this answer any more.</source>
        <translation>Entfernt. Die KI kennt diese Antwort nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) dismissed.</source>
        <translation>
            <numerusform>Eine Frage verworfen.</numerusform>
            <numerusform>%Ln Fragen verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: you are not an admin any more.</source>
        <translation>Nicht geschehen: Sie sind kein Admin mehr.</translation>
    </message>
    <message>
        <source>Not saved: another admin has changed this answer meanwhile. Saving again replaces theirs.</source>
        <translation>Nicht gespeichert: Inzwischen hat ein anderer Admin diese Antwort geändert. Erneutes Speichern ersetzt dessen Fassung.</translation>
    </message>
    <message>
        <source>Not saved: another admin has removed this answer. Saving again adds it anew.</source>
        <translation>Nicht gespeichert: Ein anderer Admin hat diese Antwort entfernt. Erneutes Speichern legt sie neu an.</translation>
    </message>
    <message>
        <source>Another admin has removed this answer already.</source>
        <translation>Ein anderer Admin hat diese Antwort schon entfernt.</translation>
    </message>
    <message>
        <source>Not saved: there are as many answers as are kept. Remove some that nobody needs.</source>
        <translation>Nicht gespeichert: Mehr Antworten werden nicht aufbewahrt. Entfernen Sie welche, die niemand braucht.</translation>
    </message>
    <message>
        <source>Not done: the server could not be asked. Try again.</source>
        <translation>Nicht geschehen: Der Server war nicht zu erreichen. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>You are offline: new visitors go to your colleagues.</source>
        <translation>Sie sind offline: Neue Besucher gehen an Ihr Team.</translation>
    </message>
    <message>
        <source>Alerts are on: you are told as soon as somebody asks for a person.</source>
        <translation>Benachrichtigungen sind an: Sie erfahren sofort, wenn jemand nach einem Menschen fragt.</translation>
    </message>
    <message>
        <source>Your status is %1: you are not alerted first. Ctrl+Shift+D changes it.</source>
        <translation>Ihr Status ist %1: Sie werden nicht zuerst benachrichtigt. Strg+Umschalt+D ändert ihn.</translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Nobody waits for %1</source>
        <translation>Niemand wartet auf %1</translation>
    </message>
    <message>
        <source>The last handoff came %1 ago, at %2.</source>
        <translation>Die letzte Übergabe kam vor %1, um %2.</translation>
    </message>
    <message>
        <source>Most at risk first</source>
        <translation>Größtes Risiko zuerst</translation>
    </message>
    <message>
        <source>Urgent first</source>
        <translation>Dringende zuerst</translation>
    </message>
    <message>
        <source>Highest lead score first</source>
        <translation>Höchster Lead-Score zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Last active first</source>
        <translation>Zuletzt aktive zuerst</translation>
    </message>
    <message>
        <source>Back soonest first</source>
        <translation>Bald zurück zuerst</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>Nach Risiko</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>Nach Dringlichkeit</translation>
    </message>
    <message>
        <source>By lead</source>
        <translation>Nach Lead</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Zuletzt aktiv</translation>
    </message>
    <message>
        <source>Back soonest</source>
        <translation>Bald zurück</translation>
    </message>
    <message>
        <source>high lead score</source>
        <translation>hoher Lead-Score</translation>
    </message>
    <message>
        <source>medium lead score</source>
        <translation>mittlerer Lead-Score</translation>
    </message>
    <message>
        <source>low lead score</source>
        <translation>niedriger Lead-Score</translation>
    </message>
    <message>
        <source>lead score unknown</source>
        <translation>Lead-Score unbekannt</translation>
    </message>
    <message>
        <source>Offered to %1</source>
        <translation>%1 angeboten</translation>
    </message>
    <message>
        <source>For you %1</source>
        <translation>Für Sie %1</translation>
    </message>
    <message>
        <source>back at %1</source>
        <translation>zurück um %1</translation>
    </message>
    <message>
        <source>back %1, %2</source>
        <translation>zurück %1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 waiting · longest %2</source>
        <translation>%1 warten · max. %2</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>%1 yours · longest wait %2</source>
        <translation>%1 Ihre · längste Wartezeit %2</translation>
    </message>
    <message>
        <source>%1 yours · nobody waits for you</source>
        <translation>%1 Ihre · niemand wartet auf Sie</translation>
    </message>
    <message>
        <source>%1 with the team · longest wait %2</source>
        <translation>%1 beim Team · längste Wartezeit %2</translation>
    </message>
    <message>
        <source>%1 with the team</source>
        <translation>%1 beim Team</translation>
    </message>
    <message>
        <source>%1 snoozed</source>
        <translation>%1 zurückgestellt</translation>
    </message>
    <message>
        <source>%1 with the AI</source>
        <translation>%1 bei der KI</translation>
    </message>
    <message>
        <source>%1 resolved</source>
        <translation>%1 abgeschlossen</translation>
    </message>
    <message>
        <source>newest %1 of %2 with the AI</source>
        <translation>neueste %1 von %2 bei der KI</translation>
    </message>
    <message>
        <source>newest %1 of %2 resolved</source>
        <translation>neueste %1 von %2 abgeschlossenen</translation>
    </message>
    <message>
        <source>Getting the queue…</source>
        <translation>Warteschlange wird geholt …</translation>
    </message>
    <message>
        <source>The conversations appear as soon as the server has answered.</source>
        <translation>Die Gespräche erscheinen, sobald der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>You have no conversations</source>
        <translation>Sie haben keine Gespräche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor(s) wait. Ctrl+Shift+H claims the next.</source>
        <translation>
            <numerusform>%Ln Besucher wartet. Strg+Umschalt+H nimmt den nächsten an.</numerusform>
            <numerusform>%Ln Besucher warten. Strg+Umschalt+H nimmt den nächsten an.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you claim stands here until you return, resolve or pass it on.</source>
        <translation>Was Sie annehmen, steht hier, bis Sie es zurückgeben, abschließen oder weiterleiten.</translation>
    </message>
    <message>
        <source>The AI has no conversations</source>
        <translation>Die KI hat keine Gespräche</translation>
    </message>
    <message>
        <source>What the AI answers stands here. You can read along and take over at any moment.</source>
        <translation>Hier steht, was die KI beantwortet. Sie können mitlesen und jederzeit übernehmen.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nichts ist zurückgestellt</translation>
    </message>
    <message>
        <source>A snoozed conversation comes back at its time, or as soon as the visitor writes.</source>
        <translation>Ein zurückgestelltes Gespräch kommt zu seiner Zeit wieder oder sobald der Besucher schreibt.</translation>
    </message>
    <message>
        <source>Nothing is resolved yet</source>
        <translation>Noch nichts ist abgeschlossen</translation>
    </message>
    <message>
        <source>What you resolve is kept here. It opens again when the visitor writes.</source>
        <translation>Was Sie abschließen, bleibt hier. Es öffnet sich wieder, wenn der Besucher schreibt.</translation>
    </message>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message>
        <source>Overnight</source>
        <extracomment>on a row of the queue: the visitor asked while the team was closed</extracomment>
        <translation>Über Nacht</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Set here.</source>
        <translation>Hier festgelegt.</translation>
    </message>
    <message>
        <source>Set for this agent.</source>
        <translation>Für diese Person festgelegt.</translation>
    </message>
    <message>
        <source>Locked for this agent: %1</source>
        <translation>Für diese Person gesperrt: %1</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>Whole workspace</source>
        <translation>Ganzer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>E-mail, if nobody has come</source>
        <translation>E-Mail, wenn niemand kam</translation>
    </message>
    <message>
        <source>Phone, if nobody has come</source>
        <translation>Handy, wenn niemand kam</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sounds again</source>
        <translation>Ertönt wieder</translation>
    </message>
    <message>
        <source>Sounds at most</source>
        <translation>Ertönt höchstens</translation>
    </message>
    <message>
        <source>Its notice shows</source>
        <translation>Der Hinweis zeigt</translation>
    </message>
    <message>
        <source>Only while the window is not in front</source>
        <translation>Nur während das Fenster nicht vorn ist</translation>
    </message>
    <message>
        <source>%1, lock</source>
        <extracomment>of a channel, as in &quot;Sound, lock&quot;</extracomment>
        <translation>%1, Sperre</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>of a setting: nothing is chosen here, so what is chosen above counts</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>“as above”</source>
        <translation>„wie oben“</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>only once</source>
        <translation>nur einmal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a reason in quotation marks</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, %2: %3 instead of %4</source>
        <extracomment>what happens, which setting of it: its new value instead of its old one</extracomment>
        <translation>%1, %2: %3 statt %4</translation>
    </message>
    <message>
        <source>%1 has nobody who could be alerted.</source>
        <translation>Im Team %1 ist niemand, der benachrichtigt werden könnte.</translation>
    </message>
    <message>
        <source>In %1 nobody would be alerted when somebody asks for a person: all ways are off.</source>
        <translation>In %1 würde niemand benachrichtigt, wenn jemand nach einem Menschen fragt: Alle Wege sind aus.</translation>
    </message>
    <message>
        <source>In %1 no step of the ladder reaches anybody who is alerted.</source>
        <translation>In %1 erreicht keine Stufe jemanden, der benachrichtigt wird.</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <extracomment>day of the week, from when, until when</extracomment>
        <translation>%1 %2–%3</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more times in the coming week.</source>
        <translation>
            <numerusform>Und noch %Ln weitere Zeit in der kommenden Woche.</numerusform>
            <numerusform>Und noch %Ln weitere Zeiten in der kommenden Woche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>a list of names, and how many are left out</extracomment>
        <translation>
            <numerusform>%1 und %Ln weitere Person</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved yet.</source>
        <translation>
            <numerusform>%Ln Änderung ist noch nicht gespeichert.</numerusform>
            <numerusform>%Ln Änderungen sind noch nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>In %1 quiet hours would not be heeded at these times, because who is awake then would notice nothing: %2.</source>
        <translation>In %1 würden Ruhezeiten zu diesen Zeiten nicht beachtet, denn wer dann wach ist, würde nichts bemerken: %2.</translation>
    </message>
    <message>
        <source>When so many wait</source>
        <translation>Ab so vielen Wartenden</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln</source>
        <translation>
            <numerusform>mehr als %Ln</numerusform>
            <numerusform>mehr als %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 nobody would be alerted when somebody asks for a person: only e-mail or phone are on, and the server has no address for them.</source>
        <translation>In %1 würde niemand alarmiert, wenn jemand einen Menschen verlangt: Nur E-Mail oder Telefon sind an, und der Server hat keine Adresse dafür.</translation>
    </message>
</context>
<context>
    <name>ShelfDisk</name>
    <message>
        <source>It could not be kept on this computer.</source>
        <translation>Es konnte auf diesem Rechner nicht aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>For who is available</source>
        <translation>Für alle, die verfügbar sind</translation>
    </message>
    <message>
        <source>Again for who is available</source>
        <translation>Noch einmal für alle, die verfügbar sind</translation>
    </message>
    <message>
        <source>For the whole team</source>
        <translation>Für das ganze Team</translation>
    </message>
    <message>
        <source>For the team leads</source>
        <translation>Für die Teamleitung</translation>
    </message>
    <message>
        <source>For anybody who is connected</source>
        <translation>Für alle, die verbunden sind</translation>
    </message>
    <message>
        <source>The promised time was over: for everybody of the team</source>
        <translation>Die zugesagte Zeit war um: für alle im Team</translation>
    </message>
    <message>
        <source>Nobody came: the visitor was told so</source>
        <translation>Niemand kam: Das wurde dem Besucher gesagt</translation>
    </message>
    <message>
        <source>nobody could be alerted</source>
        <translation>niemand konnte benachrichtigt werden</translation>
    </message>
    <message numerus="yes">
        <source>alerted %Ln</source>
        <translation>
            <numerusform>%Ln benachrichtigt</numerusform>
            <numerusform>%Ln benachrichtigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>whom a step of the ladder is for; how many it alerted</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>You were alerted.</source>
        <translation>Sie wurden benachrichtigt.</translation>
    </message>
    <message>
        <source>No console of yours has said what became of it.</source>
        <translation>Keine Ihrer Konsolen hat gesagt, was daraus wurde.</translation>
    </message>
    <message>
        <source>Not you: your account was switched off.</source>
        <translation>Sie nicht: Ihr Konto war abgeschaltet.</translation>
    </message>
    <message>
        <source>Not you: it was for another team.</source>
        <translation>Sie nicht: Es war für ein anderes Team.</translation>
    </message>
    <message>
        <source>Not you: you do not lead a team.</source>
        <translation>Sie nicht: Sie leiten kein Team.</translation>
    </message>
    <message>
        <source>Not you: no console of yours was connected.</source>
        <translation>Sie nicht: Keine Ihrer Konsolen war verbunden.</translation>
    </message>
    <message>
        <source>Not you: your status was not Available.</source>
        <translation>Sie nicht: Ihr Status war nicht „Verfügbar“.</translation>
    </message>
    <message>
        <source>Not you: your status was Offline.</source>
        <translation>Sie nicht: Ihr Status war „Offline“.</translation>
    </message>
    <message>
        <source>Not you: you had quiet hours until %1, and somebody else could be alerted.</source>
        <translation>Sie nicht: Sie hatten Ruhezeit bis %1, und jemand anderes konnte benachrichtigt werden.</translation>
    </message>
    <message>
        <source>Not you: you had quiet hours, and somebody else could be alerted.</source>
        <translation>Sie nicht: Sie hatten Ruhezeit, und jemand anderes konnte benachrichtigt werden.</translation>
    </message>
    <message>
        <source>The sound was played at %1.</source>
        <translation>Der Ton wurde um %1 gespielt.</translation>
    </message>
    <message>
        <source>Whether the sound could be heard is not known.</source>
        <translation>Ob der Ton zu hören war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>You noticed it at %1.</source>
        <translation>Sie haben es um %1 bemerkt.</translation>
    </message>
    <message>
        <source>Your console kept it back, as you have set it.</source>
        <translation>Ihre Konsole hat es zurückgehalten, wie Sie es eingestellt haben.</translation>
    </message>
    <message>
        <source>The notice was given to the desktop, which has not answered.</source>
        <translation>Der Hinweis ging an den Desktop, der nicht geantwortet hat.</translation>
    </message>
    <message>
        <source>The desktop took the notice at %1.</source>
        <translation>Der Desktop hat den Hinweis um %1 angenommen.</translation>
    </message>
    <message>
        <source>The notice was shown at %1.</source>
        <translation>Der Hinweis wurde um %1 gezeigt.</translation>
    </message>
    <message>
        <source>Whether the desktop showed the notice is not known.</source>
        <translation>Ob der Desktop den Hinweis gezeigt hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A mail was sent at %1.</source>
        <translation>Eine E-Mail wurde um %1 gesendet.</translation>
    </message>
    <message>
        <source>Your phone was sent a message at %1.</source>
        <translation>Ihr Handy bekam um %1 eine Nachricht.</translation>
    </message>
    <message>
        <source>No mail was needed any more.</source>
        <translation>Eine E-Mail war nicht mehr nötig.</translation>
    </message>
    <message>
        <source>No message to your phone was needed any more.</source>
        <translation>Eine Nachricht an Ihr Handy war nicht mehr nötig.</translation>
    </message>
    <message>
        <source>The mail could not be sent.</source>
        <translation>Die E-Mail konnte nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The message to your phone could not be sent.</source>
        <translation>Die Nachricht an Ihr Handy konnte nicht gesendet werden.</translation>
    </message>
    <message>
        <source>A mail is on its way.</source>
        <translation>Eine E-Mail ist unterwegs.</translation>
    </message>
    <message>
        <source>A message to your phone is on its way.</source>
        <translation>Eine Nachricht an Ihr Handy ist unterwegs.</translation>
    </message>
    <message>
        <source>In spite of your quiet hours, because nobody else could be alerted.</source>
        <translation>Trotz Ihrer Ruhezeiten, weil sonst niemand benachrichtigt werden konnte.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>A visitor asks for a person</source>
        <translation>Ein Besucher fragt nach einem Menschen</translation>
    </message>
    <message>
        <source>%1 asks for a person</source>
        <translation>%1 fragt nach einem Menschen</translation>
    </message>
    <message>
        <source>I have noticed it</source>
        <translation>Ich habe es bemerkt</translation>
    </message>
    <message>
        <source>A trial: this is how a visitor asks for you</source>
        <translation>Probe: So fragt ein Besucher nach Ihnen</translation>
    </message>
    <message>
        <source>Nobody waits. Press this when you see it.</source>
        <translation>Niemand wartet. Drücken Sie hier, wenn Sie es sehen.</translation>
    </message>
    <message>
        <source>A handoff is offered to you</source>
        <translation>Eine Übergabe wird Ihnen angeboten</translation>
    </message>
    <message>
        <source>%1 is offered to you</source>
        <translation>%1 wird Ihnen angeboten</translation>
    </message>
    <message>
        <source>A conversation was given to you</source>
        <translation>Ein Gespräch wurde Ihnen zugewiesen</translation>
    </message>
    <message>
        <source>%1 was given to you</source>
        <translation>%1 wurde Ihnen zugewiesen</translation>
    </message>
    <message>
        <source>A visitor of yours writes</source>
        <translation>Einer Ihrer Besucher schreibt</translation>
    </message>
    <message>
        <source>%1 writes</source>
        <translation>%1 schreibt</translation>
    </message>
    <message>
        <source>A visitor waits longer than was promised</source>
        <translation>Ein Besucher wartet länger als zugesagt</translation>
    </message>
    <message>
        <source>%1 waits longer than was promised</source>
        <translation>%1 wartet länger als zugesagt</translation>
    </message>
    <message>
        <source>A colleague’s note is for you</source>
        <translation>Eine Notiz aus dem Team ist für Sie</translation>
    </message>
    <message>
        <source>A colleague took it</source>
        <translation>Jemand aus dem Team hat angenommen</translation>
    </message>
    <message>
        <source>A colleague took %1</source>
        <translation>Jemand aus dem Team hat %1 angenommen</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Keine Verbindung zum Server</translation>
    </message>
    <message>
        <source>A visitor you gave back asks for a person again</source>
        <translation>Ein Besucher, den Sie zurückgaben, fragt wieder nach einem Menschen</translation>
    </message>
    <message>
        <source>%1 asks for a person again</source>
        <translation>%1 fragt wieder nach einem Menschen</translation>
    </message>
    <message>
        <source>Visitors who ask for a person now go to your colleagues.</source>
        <translation>Besucher, die jetzt nach einem Menschen fragen, gehen zu Ihrem Team.</translation>
    </message>
    <message>
        <source>Nobody can be alerted, and visitors wait</source>
        <translation>Niemand kann benachrichtigt werden, und Besucher warten</translation>
    </message>
    <message>
        <source>Many visitors wait</source>
        <translation>Viele Besucher warten</translation>
    </message>
    <message>
        <source>Teams: %1</source>
        <translation>Teams: %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Baton</source>
        <translation>Baton</translation>
    </message>
</context>
<context>
    <name>TranscriptPainter</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Baton – %1</source>
        <translation>Baton – %1</translation>
    </message>
    <message>
        <source>Baton – %1, %2</source>
        <translation>Baton – %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>no one is waiting</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>, a promised time has passed</source>
        <translation>, eine zugesagte Zeit ist überschritten</translation>
    </message>
    <message numerus="yes">
        <source>, news in %Ln conversation(s)</source>
        <translation>
            <numerusform>, Neues in %Ln Gespräch</numerusform>
            <numerusform>, Neues in %Ln Gesprächen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A person is asked for</source>
        <translation>Ein Mensch wird verlangt</translation>
    </message>
    <message>
        <source>A person comes</source>
        <translation>Ein Mensch kommt</translation>
    </message>
    <message>
        <source>Handed on to another team</source>
        <translation>An ein anderes Team weitergegeben</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>Wieder in der Warteschlange</translation>
    </message>
    <message>
        <source>Back to the AI</source>
        <translation>Zurück an die KI</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Niemand ist gekommen</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>Außerhalb der Öffnungszeiten</translation>
    </message>
    <message>
        <source>No person can come</source>
        <translation>Kein Mensch kann kommen</translation>
    </message>
    <message>
        <source>Asked for no more</source>
        <translation>Nicht mehr verlangt</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>Gespräch abgeschlossen</translation>
    </message>
    <message>
        <source>The AI does not know</source>
        <translation>Die KI weiß es nicht</translation>
    </message>
    <message>
        <source>Said at once when the visitor is handed over. While they wait, the page itself shows their place and the usual wait, as far as it was measured.</source>
        <translation>Wird sofort gesagt, wenn der Besucher übergeben wird. Während er wartet, zeigt die Seite selbst seinen Platz und die übliche Wartezeit, soweit sie gemessen wurde.</translation>
    </message>
    <message>
        <source>Said when somebody takes the conversation, or gets it from a colleague.</source>
        <translation>Wird gesagt, wenn jemand das Gespräch annimmt oder von einem Kollegen bekommt.</translation>
    </message>
    <message>
        <source>Said when the person who had the conversation gives it back or is gone. The page shows place and usual wait again.</source>
        <translation>Wird gesagt, wenn der Mensch, der das Gespräch hatte, es freigibt oder nicht mehr da ist. Die Seite zeigt wieder Platz und übliche Wartezeit.</translation>
    </message>
    <message>
        <source>Said when a person hands the conversation back to the AI.</source>
        <translation>Wird gesagt, wenn ein Mensch das Gespräch an die KI zurückgibt.</translation>
    </message>
    <message>
        <source>Said when the alert ladder has ended and nobody has taken the conversation.</source>
        <translation>Wird gesagt, wenn alle Stufen der Benachrichtigung vorbei sind und niemand das Gespräch angenommen hat.</translation>
    </message>
    <message>
        <source>Said while the team is closed and the request is kept; the AI says it again when it is asked.</source>
        <translation>Wird gesagt, solange das Team geschlossen ist und die Anfrage aufbewahrt wird; die KI sagt es auf Nachfrage noch einmal.</translation>
    </message>
    <message>
        <source>Said while handing over is switched off, or nobody knows when the team opens.</source>
        <translation>Wird gesagt, solange das Übergeben ausgeschaltet ist oder niemand weiß, wann das Team öffnet.</translation>
    </message>
    <message>
        <source>Said when the visitor does not want to wait any longer.</source>
        <translation>Wird gesagt, wenn der Besucher nicht länger warten will.</translation>
    </message>
    <message>
        <source>Said when the conversation is closed.</source>
        <translation>Wird gesagt, wenn das Gespräch abgeschlossen wird.</translation>
    </message>
    <message>
        <source>What the AI answers before a person is offered.</source>
        <translation>Was die KI antwortet, bevor ein Mensch angeboten wird.</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Name des Agenten</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Name des Teams</translation>
    </message>
    <message>
        <source>When the team opens</source>
        <translation>Wann das Team öffnet</translation>
    </message>
    <message>
        <source>“%1” is vague. Say what happens next, or who it is.</source>
        <extracomment>a phrase of the text, such as &quot;please wait&quot;</extracomment>
        <translation>„%1“ ist ungenau. Sagen Sie, was als Nächstes geschieht oder wer es ist.</translation>
    </message>
    <message>
        <source>Nothing fills in %1: visitors would read it as it is written. It cannot be saved.</source>
        <extracomment>something in braces, such as {name}</extracomment>
        <translation>Für %1 wird nichts eingesetzt: Besucher würden es so lesen, wie es dasteht. Es kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>%1 has no value here: nothing stands in its place.</source>
        <extracomment>something in braces, such as {agent}</extracomment>
        <translation>%1 hat hier keinen Wert: An seiner Stelle steht nichts.</translation>
    </message>
    <message>
        <source>“%1” was not measured. The page shows the usual wait where it is known.</source>
        <extracomment>a time in the text, such as &quot;2 minutes&quot;</extracomment>
        <translation>„%1“ wurde nicht gemessen. Die Seite zeigt die übliche Wartezeit, wo sie bekannt ist.</translation>
    </message>
    <message>
        <source>Longer than %1 characters: few read that much in a chat.</source>
        <translation>Länger als %1 Zeichen: So viel lesen in einem Chat wenige.</translation>
    </message>
    <message>
        <source>Empty: the AI gives no answer when it does not know.</source>
        <translation>Leer: Die KI gibt keine Antwort, wenn sie es nicht weiß.</translation>
    </message>
    <message>
        <source>Empty: the visitor’s page says it in a few words of its own.</source>
        <translation>Leer: Die Seite des Besuchers sagt es mit wenigen eigenen Worten.</translation>
    </message>
    <message>
        <source>Empty: the visitor gets an empty line.</source>
        <translation>Leer: Der Besucher bekommt eine leere Zeile.</translation>
    </message>
    <message>
        <source>Said when the conversation goes to another team. The page shows place and usual wait there, until somebody comes.</source>
        <translation>Wird gesagt, wenn das Gespräch an ein anderes Team geht. Die Seite zeigt dort Platz und übliche Wartezeit, bis jemand kommt.</translation>
    </message>
    <message>
        <source>“%1” is no language tag. Write it as de, pt-BR or zh-Hant.</source>
        <extracomment>&quot;de&quot; and the others stay as they are</extracomment>
        <translation>„%1“ ist kein Sprachkürzel. Schreiben Sie es wie de, pt-BR oder zh-Hant.</translation>
    </message>
    <message>
        <source>There are texts in this language already.</source>
        <translation>In dieser Sprache gibt es schon Texte.</translation>
    </message>
    <message>
        <source>There can be texts in %1 languages at most.</source>
        <translation>Texte kann es in höchstens %1 Sprachen geben.</translation>
    </message>
    <message>
        <source>%1: somebody else changed texts, and you remove the language. Saving removes theirs; discarding shows theirs.</source>
        <translation>%1: Jemand anderes hat Texte geändert, und Sie entfernen die Sprache. Speichern entfernt deren Texte; Verwerfen zeigt sie.</translation>
    </message>
    <message>
        <source>%1 was removed by somebody else. Saving brings it back with your texts; discarding leaves it out.</source>
        <translation>%1 wurde von jemand anderem entfernt. Speichern bringt es mit Ihren Texten zurück; Verwerfen lässt es weg.</translation>
    </message>
    <message>
        <source>%1 was added by somebody else, too. Saving puts yours over theirs; discarding shows theirs.</source>
        <translation>%1 hat auch jemand anderes hinzugefügt. Speichern ersetzt deren Texte durch Ihre; Verwerfen zeigt deren Texte.</translation>
    </message>
    <message>
        <source>%1 has no other half: visitors would read it as it is written. It cannot be saved.</source>
        <extracomment>a brace whose other half is missing</extracomment>
        <translation>%1 hat kein Gegenstück: Besucher würden es so lesen, wie es dasteht. Es kann nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Note – only your team</source>
        <translation>Notiz – nur Ihr Team</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Told the visitor</source>
        <translation>Dem Besucher gesagt</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Claimed by %1</source>
        <translation>Angenommen von %1</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Zugewiesen: %1</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Taken over by %1</source>
        <translation>Übernommen von %1</translation>
    </message>
    <message>
        <source>Taken over from the AI</source>
        <translation>Von der KI übernommen</translation>
    </message>
    <message>
        <source>Released by %1</source>
        <translation>Freigegeben von %1</translation>
    </message>
    <message>
        <source>Released to the queue</source>
        <translation>In die Warteschlange freigegeben</translation>
    </message>
    <message>
        <source>Back in the queue: %1 was not active</source>
        <translation>Zurück in der Warteschlange: keine Aktivität von %1</translation>
    </message>
    <message>
        <source>Back in the queue: nobody was active</source>
        <translation>Zurück in der Warteschlange: Niemand war aktiv</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Returned to AI</source>
        <translation>An KI zurückgegeben</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>The visitor no longer needs a person</source>
        <translation>Der Besucher braucht keinen Menschen mehr</translation>
    </message>
    <message>
        <source>Handoff refused</source>
        <translation>Übergabe abgelehnt</translation>
    </message>
    <message>
        <source>Missed: nobody came</source>
        <translation>Verpasst: Niemand kam</translation>
    </message>
    <message>
        <source>Deferred to opening hours</source>
        <translation>Auf die Öffnungszeiten verschoben</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Reopened by the visitor</source>
        <translation>Vom Besucher wieder geöffnet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>a message for screen readers: name, kind of speaker, time, text</extracomment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>asked for a person</source>
        <translation>möchte einen Menschen</translation>
    </message>
    <message>
        <source>sensitive topic</source>
        <translation>heikles Thema</translation>
    </message>
    <message>
        <source>complex question</source>
        <translation>komplexe Frage</translation>
    </message>
    <message>
        <source>the AI was not sure</source>
        <translation>die KI war nicht sicher</translation>
    </message>
    <message>
        <source>the AI does not know</source>
        <translation>die KI weiß es nicht</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>verärgert</translation>
    </message>
    <message>
        <source>abusive</source>
        <translation>ausfallend</translation>
    </message>
    <message>
        <source>asked again and again</source>
        <translation>fragt immer wieder</translation>
    </message>
    <message>
        <source>wants to buy</source>
        <translation>will kaufen</translation>
    </message>
    <message>
        <source>high lead score</source>
        <translation>hoher Lead-Score</translation>
    </message>
    <message>
        <source>fits the ideal customer</source>
        <translation>passt zum Wunschkunden</translation>
    </message>
    <message>
        <source>about their account</source>
        <translation>betrifft das Kundenkonto</translation>
    </message>
    <message>
        <source>policy question</source>
        <translation>Frage zu Richtlinien</translation>
    </message>
    <message>
        <source>wants a custom quote</source>
        <translation>möchte ein eigenes Angebot</translation>
    </message>
    <message>
        <source>taken over by hand</source>
        <translation>von Hand übernommen</translation>
    </message>
    <message>
        <source>came after hours</source>
        <translation>kam außerhalb der Öffnungszeiten</translation>
    </message>
    <message>
        <source>returned to the AI</source>
        <translation>an die KI zurückgegeben</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>cancelled by the visitor</source>
        <translation>vom Besucher abgebrochen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>AI-handled</source>
        <translation>Bei der KI</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>The AI answers</source>
        <translation>Die KI antwortet</translation>
    </message>
    <message>
        <source>Waits for opening hours</source>
        <translation>Wartet auf die Öffnungszeiten</translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation>Wartet auf einen Menschen</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>You own this</source>
        <translation>Sie sind zuständig</translation>
    </message>
    <message>
        <source>%1 owns this</source>
        <translation>%1 ist zuständig</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>Wird abgeglichen …</translation>
    </message>
    <message>
        <source>Slow link, %1 ms</source>
        <translation>Langsame Verbindung, %1 ms</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Offline, next try in %1</source>
        <translation>Offline, nächster Versuch in %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and your network.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie die Adresse und Ihr Netz.</translation>
    </message>
    <message>
        <source>Login or password is wrong.</source>
        <translation>Benutzername oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Choose a new password to go on.</source>
        <translation>Wählen Sie ein neues Passwort, um fortzufahren.</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again.</source>
        <translation>Sie wurden abgemeldet. Melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>This device was signed out by an admin.</source>
        <translation>Dieses Gerät wurde von der Verwaltung abgemeldet.</translation>
    </message>
    <message>
        <source>This account may not use the console.</source>
        <translation>Dieses Konto darf die Konsole nicht verwenden.</translation>
    </message>
    <message>
        <source>The server speaks a newer version than this console. Update Baton.</source>
        <translation>Der Server spricht eine neuere Version als diese Konsole. Aktualisieren Sie Baton.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute and try again.</source>
        <translation>Zu viele Versuche. Warten Sie eine Minute und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Signing in did not work (%1).</source>
        <translation>Die Anmeldung hat nicht geklappt (%1).</translation>
    </message>
    <message>
        <source>You have it already.</source>
        <translation>Sie haben es schon.</translation>
    </message>
    <message>
        <source>The AI has it again.</source>
        <translation>Die KI hat es wieder.</translation>
    </message>
    <message>
        <source>It has moved on meanwhile.</source>
        <translation>Es hat sich inzwischen etwas geändert.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>This is not possible now: the conversation has moved on.</source>
        <translation>Das geht jetzt nicht: Das Gespräch ist weitergegangen.</translation>
    </message>
    <message>
        <source>That team is closed.</source>
        <translation>Dieses Team ist geschlossen.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Der Text ist zu lang.</translation>
    </message>
    <message>
        <source>The text was rejected.</source>
        <translation>Der Text wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>Der Server ist ausgelastet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The conversation is not there any more.</source>
        <translation>Das Gespräch gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Handoff is switched off.</source>
        <translation>Die Übergabe ist abgeschaltet.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Firmengröße</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>from the conversation</source>
        <translation>aus dem Gespräch</translation>
    </message>
    <message>
        <source>from the form</source>
        <translation>aus dem Formular</translation>
    </message>
    <message>
        <source>from the page</source>
        <translation>von der Seite</translation>
    </message>
    <message>
        <source>from a colleague</source>
        <translation>aus dem Team</translation>
    </message>
    <message>
        <source>on a page with a rule</source>
        <translation>auf einer Seite mit Regel</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>general</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>This conversation moved to %1.</source>
        <translation>Dieses Gespräch ist jetzt bei %1.</translation>
    </message>
    <message>
        <source>This conversation is no longer yours.</source>
        <translation>Dieses Gespräch ist nicht mehr bei Ihnen.</translation>
    </message>
    <message>
        <source>This is not possible in the conversation&apos;s present state.</source>
        <translation>Das geht im jetzigen Zustand des Gesprächs nicht.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Das dürfen Sie nicht.</translation>
    </message>
    <message>
        <source>The conversation does not exist any more.</source>
        <translation>Das Gespräch gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The server did not accept this text.</source>
        <translation>Der Server hat diesen Text nicht angenommen.</translation>
    </message>
    <message>
        <source>The team is closed now.</source>
        <translation>Das Team ist gerade geschlossen.</translation>
    </message>
    <message>
        <source>Handing over to people is switched off.</source>
        <translation>Die Übergabe an Menschen ist abgeschaltet.</translation>
    </message>
    <message>
        <source>The server is too busy at the moment.</source>
        <translation>Der Server ist gerade zu ausgelastet.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>Der Server hat es abgelehnt.</translation>
    </message>
    <message>
        <source>%1 was faster by a moment.</source>
        <translation>%1 war einen Moment schneller.</translation>
    </message>
    <message>
        <source>It is larger than 20 MB.</source>
        <translation>Es ist größer als 20 MB.</translation>
    </message>
    <message>
        <source>A message takes at most 10 files.</source>
        <translation>Eine Nachricht fasst höchstens 10 Dateien.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Es kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Files cannot be sent here.</source>
        <translation>Hier können keine Dateien gesendet werden.</translation>
    </message>
    <message>
        <source>The server no longer has the file. Try again to send it anew.</source>
        <translation>Der Server hat die Datei nicht mehr. Versuchen Sie es erneut, um sie neu zu senden.</translation>
    </message>
    <message>
        <source>note for the team</source>
        <translation>Notiz für das Team</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Visitor %1</source>
        <extracomment>a visitor whose name is not known; %1 is the end of an id, as in &quot;Visitor 4F2A&quot;</extracomment>
        <translation>Besucher %1</translation>
    </message>
    <message>
        <source>Claimed by you</source>
        <translation>Von Ihnen angenommen</translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>Ihnen zugewiesen</translation>
    </message>
    <message>
        <source>Taken over by you</source>
        <translation>Von Ihnen übernommen</translation>
    </message>
    <message>
        <source>Released by you</source>
        <translation>Von Ihnen freigegeben</translation>
    </message>
    <message>
        <source>Back in the queue: you were not active</source>
        <translation>Zurück in der Warteschlange: keine Aktivität von Ihnen</translation>
    </message>
    <message>
        <source>Pricing page</source>
        <translation>Preisseite</translation>
    </message>
    <message>
        <source>Product page</source>
        <translation>Produktseite</translation>
    </message>
    <message>
        <source>Checkout page</source>
        <translation>Bestellseite</translation>
    </message>
    <message>
        <source>Support page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Bell: two notes up</source>
        <translation>Glocke: zwei Töne aufwärts</translation>
    </message>
    <message>
        <source>Knock: three short</source>
        <translation>Klopfen: dreimal kurz</translation>
    </message>
    <message>
        <source>Chime: four notes down</source>
        <translation>Glockenspiel: vier Töne abwärts</translation>
    </message>
    <message>
        <source>Pulse: twice four, quick</source>
        <translation>Puls: zweimal vier, schnell</translation>
    </message>
    <message>
        <source>Deep: low notes only</source>
        <translation>Tief: nur tiefe Töne</translation>
    </message>
    <message>
        <source>Looking for a device…</source>
        <translation>Ein Gerät wird gesucht…</translation>
    </message>
    <message>
        <source>Not heard: this Baton was built without sound.</source>
        <translation>Nicht zu hören: Dieses Baton wurde ohne Ton gebaut.</translation>
    </message>
    <message>
        <source>Not heard: this desktop’s sound service is not running.</source>
        <translation>Nicht zu hören: Der Tondienst dieses Desktops läuft nicht.</translation>
    </message>
    <message>
        <source>Not heard: this desktop’s sound service does not answer.</source>
        <translation>Nicht zu hören: Der Tondienst dieses Desktops antwortet nicht.</translation>
    </message>
    <message>
        <source>Not heard: there is no sound device.</source>
        <translation>Nicht zu hören: Es gibt kein Tongerät.</translation>
    </message>
    <message>
        <source>Not heard: %1 is muted.</source>
        <translation>Nicht zu hören: %1 ist stummgeschaltet.</translation>
    </message>
    <message>
        <source>Not heard: the volume is at zero.</source>
        <translation>Nicht zu hören: Die Lautstärke steht auf null.</translation>
    </message>
    <message>
        <source>The chosen device is not there. %1 plays instead.</source>
        <translation>Das gewählte Gerät ist nicht da. Stattdessen spielt %1.</translation>
    </message>
    <message>
        <source>Plays on %1, which is at %2 %.</source>
        <translation>Spielt auf %1, das auf %2 % steht.</translation>
    </message>
    <message>
        <source>Plays on %1.</source>
        <translation>Spielt auf %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln millisecond(s)</source>
        <translation>
            <numerusform>%Ln Millisekunde</numerusform>
            <numerusform>%Ln Millisekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Your status was not changed, it is still: %1.</source>
        <translation>Ihr Status wurde nicht geändert, er ist weiterhin: %1.</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Es besteht gerade keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>from the bot</source>
        <translation>vom Bot</translation>
    </message>
    <message>
        <source>verified by the website</source>
        <translation>von der Website bestätigt</translation>
    </message>
    <message>
        <source>The visitor filled in a form</source>
        <translation>Der Besucher hat ein Formular ausgefüllt</translation>
    </message>
    <message>
        <source>Began from a popup</source>
        <translation>Begann über ein Popup</translation>
    </message>
    <message>
        <source>Began from a button of the website</source>
        <translation>Begann über eine Schaltfläche der Website</translation>
    </message>
    <message>
        <source>Preferred time for a meeting</source>
        <translation>Wunschzeit für einen Termin</translation>
    </message>
    <message>
        <source>Booking page opened</source>
        <translation>Buchungsseite geöffnet</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so nothing was sent. Check the address and the clock, or ask whoever runs the server.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht, daher wurde nichts gesendet. Prüfen Sie Adresse und Uhr, oder fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The server does not answer over an encrypted link, so nothing was sent. Check the address, or ask whoever runs the server.</source>
        <translation>Der Server antwortet nicht über eine verschlüsselte Verbindung, daher wurde nichts gesendet. Prüfen Sie die Adresse, oder fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
</TS>
