<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Baton::Ui::AlertDetails</name>
    <message numerus="yes">
        <source>More than %Ln</source>
        <translation>
            <numerusform>More than %Ln</numerusform>
            <numerusform>More than %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertTrial</name>
    <message numerus="yes">
        <source>You noticed it after %Ln second(s).</source>
        <translation>
            <numerusform>You noticed it after %Ln second.</numerusform>
            <numerusform>You noticed it after %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AnswerEditor</name>
    <message numerus="yes">
        <source>The answer is %Ln character(s) too long</source>
        <translation>
            <numerusform>The answer is %Ln character too long</numerusform>
            <numerusform>The answer is %Ln characters too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::BriefingPane</name>
    <message numerus="yes">
        <source>Older than the last %Ln message(s)</source>
        <translation>
            <numerusform>Older than the last %Ln message</numerusform>
            <numerusform>Older than the last %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rephrased or rejected %Ln time(s)</source>
        <translation>
            <numerusform>rephrased or rejected %Ln time</numerusform>
            <numerusform>rephrased or rejected %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in this conversation</source>
        <translation>
            <numerusform>%Ln request in this conversation</numerusform>
            <numerusform>%Ln requests in this conversation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s)</source>
        <translation>
            <numerusform>%1 of %Ln message</numerusform>
            <numerusform>%1 of %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::FindBar</name>
    <message numerus="yes">
        <source>Looking through %Ln message(s)…</source>
        <translation>
            <numerusform>Looking through %Ln message…</numerusform>
            <numerusform>Looking through %Ln messages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::GeneralPage</name>
    <message numerus="yes">
        <source>For %Ln second(s)</source>
        <translation>
            <numerusform>For %Ln second</numerusform>
            <numerusform>For %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LettersPage</name>
    <message numerus="yes">
        <source>Discard %Ln message(s)? They cannot be had back.</source>
        <translation>
            <numerusform>Discard %Ln message? It cannot be had back.</numerusform>
            <numerusform>Discard %Ln messages? They cannot be had back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try to deliver %Ln message(s) again?</source>
        <translation>
            <numerusform>Try to deliver %Ln message again?</numerusform>
            <numerusform>Try to deliver %Ln messages again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will be tried again.</source>
        <translation>
            <numerusform>%Ln message will be tried again.</numerusform>
            <numerusform>%Ln messages will be tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) discarded.</source>
        <translation>
            <numerusform>%Ln message discarded.</numerusform>
            <numerusform>%Ln messages discarded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QuestionsPage</name>
    <message numerus="yes">
        <source>Dismiss %Ln question(s)? Asked again, they come back.</source>
        <translation>
            <numerusform>Dismiss %Ln question? Asked again, it comes back.</numerusform>
            <numerusform>Dismiss %Ln questions? Asked again, they come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QueuePane</name>
    <message numerus="yes">
        <source>%Ln new · show</source>
        <translation>
            <numerusform>%Ln new · show</numerusform>
            <numerusform>%Ln new · show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) in this list. Clear the filter to see them.</source>
        <translation>
            <numerusform>%Ln other in this list. Clear the filter to see it.</numerusform>
            <numerusform>%Ln others in this list. Clear the filter to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::RehearsalPanel</name>
    <message numerus="yes">
        <source>%Ln turn(s), with the rules that count now. You have changed nothing yet.</source>
        <translation>
            <numerusform>%Ln turn, with the rules that count now. You have changed nothing yet.</numerusform>
            <numerusform>%Ln turns, with the rules that count now. You have changed nothing yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s): your changes would make no difference here.</source>
        <translation>
            <numerusform>%Ln turn: your changes would make no difference here.</numerusform>
            <numerusform>%Ln turns: your changes would make no difference here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your changes would make a difference at %Ln turn(s), marked ≠.</source>
        <translation>
            <numerusform>Your changes would make a difference at %Ln turn, marked ≠.</numerusform>
            <numerusform>Your changes would make a difference at %Ln turns, marked ≠.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ReviewDialog</name>
    <message numerus="yes">
        <source>%Ln more teams</source>
        <translation>
            <numerusform>%Ln more team</numerusform>
            <numerusform>%Ln more teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are alerted differently</source>
        <translation>
            <numerusform>%Ln person is alerted differently</numerusform>
            <numerusform>%Ln people are alerted differently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changes</source>
        <translation>
            <numerusform>%Ln more change</numerusform>
            <numerusform>%Ln more changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ladder changes for %Ln people</source>
        <translation>
            <numerusform>The ladder changes for %Ln person</numerusform>
            <numerusform>The ladder changes for %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TopBar</name>
    <message numerus="yes">
        <source>You own %Ln conversation(s) of at most %1.</source>
        <translation>
            <numerusform>You own %Ln conversation of at most %1.</numerusform>
            <numerusform>You own %Ln conversations of at most %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You own %Ln conversation(s). That is as many as you take; offers go to others.</source>
        <translation>
            <numerusform>You own %Ln conversation. That is as many as you take; offers go to others.</numerusform>
            <numerusform>You own %Ln conversations. That is as many as you take; offers go to others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TranscriptView</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ViewsPane</name>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message numerus="yes">
        <source>%Ln visitor(s) wait(s) longer than promised.</source>
        <translation>
            <numerusform>%Ln visitor waits longer than promised.</numerusform>
            <numerusform>%Ln visitors wait longer than promised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s)</source>
        <translation>
            <numerusform>%Ln waits</numerusform>
            <numerusform>%Ln wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more when you leave the list</source>
        <translation>
            <numerusform>%Ln more when you leave the list</numerusform>
            <numerusform>%Ln more when you leave the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln longer than promised</source>
        <translation>
            <numerusform>%Ln longer than promised</numerusform>
            <numerusform>%Ln longer than promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln handoff(s)</source>
        <translation>
            <numerusform>of %Ln handoff</numerusform>
            <numerusform>of %Ln handoffs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requested</source>
        <translation>
            <numerusform>%Ln requested</numerusform>
            <numerusform>%Ln requested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait(s) still</source>
        <translation>
            <numerusform>%Ln of them waits still</numerusform>
            <numerusform>%Ln of them wait still</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came</source>
        <translation>
            <numerusform>%Ln came</numerusform>
            <numerusform>%Ln came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were claimed</source>
        <translation>
            <numerusform>%Ln was claimed</numerusform>
            <numerusform>%Ln were claimed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed</source>
        <translation>
            <numerusform>%Ln missed</numerusform>
            <numerusform>%Ln missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and reachable, of %Ln agent(s)</source>
        <extracomment>below the number of available agents whose console is connected</extracomment>
        <translation>
            <numerusform>and reachable, of %Ln agent</numerusform>
            <numerusform>and reachable, of %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by status, of %Ln agent(s)</source>
        <translation>
            <numerusform>by status, of %Ln agent</numerusform>
            <numerusform>by status, of %Ln agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoffWords</name>
    <message numerus="yes">
        <source>%1 (%2; at most %Ln question(s))</source>
        <extracomment>what the AI does, which details it asks for, at most how many of them</extracomment>
        <translation>
            <numerusform>%1 (%2; at most %Ln question)</numerusform>
            <numerusform>%1 (%2; at most %Ln questions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message numerus="yes">
        <source>Given up on %1 after %Ln attempt(s)</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>
            <numerusform>Given up on %1 after %Ln attempt</numerusform>
            <numerusform>Given up on %1 after %Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1, given up on %2 after %Ln attempt(s)</source>
        <extracomment>both are date and time</extracomment>
        <translation>
            <numerusform>Of %1, given up on %2 after %Ln attempt</numerusform>
            <numerusform>Of %1, given up on %2 after %Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be delivered.</source>
        <translation>
            <numerusform>%Ln message could not be delivered.</numerusform>
            <numerusform>%Ln messages could not be delivered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MineFile</name>
    <message numerus="yes">
        <source>%Ln unsent text(s) of before can be read again when the keychain is open.</source>
        <translation>
            <numerusform>%Ln unsent text of before can be read again when the keychain is open.</numerusform>
            <numerusform>%Ln unsent texts of before can be read again when the keychain is open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent text(s) of before could not be opened with this computer&apos;s key. They were taken out and kept beside, in a file with “bad” in its name.</source>
        <translation>
            <numerusform>%Ln unsent text of before could not be opened with this computer&apos;s key. It was taken out and kept beside, in a file with “bad” in its name.</numerusform>
            <numerusform>%Ln unsent texts of before could not be opened with this computer&apos;s key. They were taken out and kept beside, in a file with “bad” in its name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message numerus="yes">
        <source>Asked %Ln time(s), last on %1</source>
        <extracomment>%1 is date and time of the last time</extracomment>
        <translation>
            <numerusform>Asked %Ln time, last on %1</numerusform>
            <numerusform>Asked %Ln times, last on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, after it had been asked %Ln time(s)</source>
        <extracomment>%1 is &quot;Answered by … on …&quot;</extracomment>
        <translation>
            <numerusform>%1, after it had been asked %Ln time</numerusform>
            <numerusform>%1, after it had been asked %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) dismissed.</source>
        <translation>
            <numerusform>%Ln question dismissed.</numerusform>
            <numerusform>%Ln questions dismissed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%Ln visitor(s) wait. Ctrl+Shift+H claims the next.</source>
        <translation>
            <numerusform>%Ln visitor waits. Ctrl+Shift+H claims the next.</numerusform>
            <numerusform>%Ln visitors wait. Ctrl+Shift+H claims the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more times in the coming week.</source>
        <translation>
            <numerusform>And %Ln more time in the coming week.</numerusform>
            <numerusform>And %Ln more times in the coming week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>a list of names, and how many are left out</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved yet.</source>
        <translation>
            <numerusform>%Ln change is not saved yet.</numerusform>
            <numerusform>%Ln changes are not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln</source>
        <translation>
            <numerusform>more than %Ln</numerusform>
            <numerusform>more than %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message numerus="yes">
        <source>alerted %Ln</source>
        <translation>
            <numerusform>alerted %Ln</numerusform>
            <numerusform>alerted %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, news in %Ln conversation(s)</source>
        <translation>
            <numerusform>, news in %Ln conversation</numerusform>
            <numerusform>, news in %Ln conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln millisecond(s)</source>
        <translation>
            <numerusform>%Ln millisecond</numerusform>
            <numerusform>%Ln milliseconds</numerusform>
        </translation>
    </message>
</context>
</TS>
