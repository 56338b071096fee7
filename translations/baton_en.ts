<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Baton::Ui::AlertDetails</name>
    <message numerus="yes">
        <source>More than %n</source>
        <translation>
            <numerusform>More than %n</numerusform>
            <numerusform>More than %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertTrial</name>
    <message numerus="yes">
        <source>You noticed it after %n second(s).</source>
        <translation>
            <numerusform>You noticed it after %n second.</numerusform>
            <numerusform>You noticed it after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AnswerEditor</name>
    <message numerus="yes">
        <source>The answer is %n character(s) too long</source>
        <translation>
            <numerusform>The answer is %n character too long</numerusform>
            <numerusform>The answer is %n characters too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::BriefingPane</name>
    <message numerus="yes">
        <source>Older than the last %n message(s)</source>
        <translation>
            <numerusform>Older than the last %n message</numerusform>
            <numerusform>Older than the last %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rephrased or rejected %n time(s)</source>
        <translation>
            <numerusform>rephrased or rejected %n time</numerusform>
            <numerusform>rephrased or rejected %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in this conversation</source>
        <translation>
            <numerusform>%n request in this conversation</numerusform>
            <numerusform>%n requests in this conversation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s)</source>
        <translation>
            <numerusform>%1 of %n message</numerusform>
            <numerusform>%1 of %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::FindBar</name>
    <message numerus="yes">
        <source>Looking through %n message(s)…</source>
        <translation>
            <numerusform>Looking through %n message…</numerusform>
            <numerusform>Looking through %n messages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::GeneralPage</name>
    <message numerus="yes">
        <source>For %n second(s)</source>
        <translation>
            <numerusform>For %n second</numerusform>
            <numerusform>For %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LettersPage</name>
    <message numerus="yes">
        <source>Discard %n message(s)? They cannot be had back.</source>
        <translation>
            <numerusform>Discard %n message? It cannot be had back.</numerusform>
            <numerusform>Discard %n messages? They cannot be had back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try to deliver %n message(s) again?</source>
        <translation>
            <numerusform>Try to deliver %n message again?</numerusform>
            <numerusform>Try to deliver %n messages again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be tried again.</source>
        <translation>
            <numerusform>%n message will be tried again.</numerusform>
            <numerusform>%n messages will be tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) discarded.</source>
        <translation>
            <numerusform>%n message discarded.</numerusform>
            <numerusform>%n messages discarded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QuestionsPage</name>
    <message numerus="yes">
        <source>Dismiss %n question(s)? Asked again, they come back.</source>
        <translation>
            <numerusform>Dismiss %n question? Asked again, it comes back.</numerusform>
            <numerusform>Dismiss %n questions? Asked again, they come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QueuePane</name>
    <message numerus="yes">
        <source>%n new · show</source>
        <translation>
            <numerusform>%n new · show</numerusform>
            <numerusform>%n new · show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in this list. Clear the filter to see them.</source>
        <translation>
            <numerusform>%n other in this list. Clear the filter to see it.</numerusform>
            <numerusform>%n others in this list. Clear the filter to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::RehearsalPanel</name>
    <message numerus="yes">
        <source>%n turn(s), with the rules that count now. You have changed nothing yet.</source>
        <translation>
            <numerusform>%n turn, with the rules that count now. You have changed nothing yet.</numerusform>
            <numerusform>%n turns, with the rules that count now. You have changed nothing yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s): your changes would make no difference here.</source>
        <translation>
            <numerusform>%n turn: your changes would make no difference here.</numerusform>
            <numerusform>%n turns: your changes would make no difference here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your changes would make a difference at %n turn(s), marked ≠.</source>
        <translation>
            <numerusform>Your changes would make a difference at %n turn, marked ≠.</numerusform>
            <numerusform>Your changes would make a difference at %n turns, marked ≠.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ReviewDialog</name>
    <message numerus="yes">
        <source>%n more teams</source>
        <translation>
            <numerusform>%n more team</numerusform>
            <numerusform>%n more teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are alerted differently</source>
        <translation>
            <numerusform>%n person is alerted differently</numerusform>
            <numerusform>%n people are alerted differently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ladder changes for %n people</source>
        <translation>
            <numerusform>The ladder changes for %n person</numerusform>
            <numerusform>The ladder changes for %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TopBar</name>
    <message numerus="yes">
        <source>You own %n conversation(s) of at most %1.</source>
        <translation>
            <numerusform>You own %n conversation of at most %1.</numerusform>
            <numerusform>You own %n conversations of at most %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You own %n conversation(s). That is as many as you take; offers go to others.</source>
        <translation>
            <numerusform>You own %n conversation. That is as many as you take; offers go to others.</numerusform>
            <numerusform>You own %n conversations. That is as many as you take; offers go to others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TranscriptView</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ViewsPane</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message numerus="yes">
        <source>%n visitor(s) wait(s) longer than promised.</source>
        <translation>
            <numerusform>%n visitor waits longer than promised.</numerusform>
            <numerusform>%n visitors wait longer than promised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more when you leave the list</source>
        <translation>
            <numerusform>%n more when you leave the list</numerusform>
            <numerusform>%n more when you leave the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n longer than promised</source>
        <translation>
            <numerusform>%n longer than promised</numerusform>
            <numerusform>%n longer than promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n handoff(s)</source>
        <translation>
            <numerusform>of %n handoff</numerusform>
            <numerusform>of %n handoffs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requested</source>
        <translation>
            <numerusform>%n requested</numerusform>
            <numerusform>%n requested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) still</source>
        <translation>
            <numerusform>%n of them waits still</numerusform>
            <numerusform>%n of them wait still</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were claimed</source>
        <translation>
            <numerusform>%n was claimed</numerusform>
            <numerusform>%n were claimed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and reachable, of %n agent(s)</source>
        <extracomment>below the number of available agents whose console is connected</extracomment>
        <translation>
            <numerusform>and reachable, of %n agent</numerusform>
            <numerusform>and reachable, of %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by status, of %n agent(s)</source>
        <translation>
            <numerusform>by status, of %n agent</numerusform>
            <numerusform>by status, of %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoffWords</name>
    <message numerus="yes">
        <source>%1 (%2; at most %n question(s))</source>
        <extracomment>what the AI does, which details it asks for, at most how many of them</extracomment>
        <translation>
            <numerusform>%1 (%2; at most %n question)</numerusform>
            <numerusform>%1 (%2; at most %n questions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message numerus="yes">
        <source>Given up on %1 after %n attempt(s)</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>
            <numerusform>Given up on %1 after %n attempt</numerusform>
            <numerusform>Given up on %1 after %n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1, given up on %2 after %n attempt(s)</source>
        <extracomment>both are date and time</extracomment>
        <translation>
            <numerusform>Of %1, given up on %2 after %n attempt</numerusform>
            <numerusform>Of %1, given up on %2 after %n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered.</source>
        <translation>
            <numerusform>%n message could not be delivered.</numerusform>
            <numerusform>%n messages could not be delivered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MineFile</name>
    <message numerus="yes">
        <source>%n unsent text(s) of before can be read again when the keychain is open.</source>
        <translation>
            <numerusform>%n unsent text of before can be read again when the keychain is open.</numerusform>
            <numerusform>%n unsent texts of before can be read again when the keychain is open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent text(s) of before could not be opened with this computer&apos;s key. They were taken out and kept beside, in a file with “bad” in its name.</source>
        <translation>
            <numerusform>%n unsent text of before could not be opened with this computer&apos;s key. It was taken out and kept beside, in a file with “bad” in its name.</numerusform>
            <numerusform>%n unsent texts of before could not be opened with this computer&apos;s key. They were taken out and kept beside, in a file with “bad” in its name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message numerus="yes">
        <source>Asked %n time(s), last on %1</source>
        <extracomment>%1 is date and time of the last time</extracomment>
        <translation>
            <numerusform>Asked %n time, last on %1</numerusform>
            <numerusform>Asked %n times, last on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, after it had been asked %n time(s)</source>
        <extracomment>%1 is &quot;Answered by … on …&quot;</extracomment>
        <translation>
            <numerusform>%1, after it had been asked %n time</numerusform>
            <numerusform>%1, after it had been asked %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) dismissed.</source>
        <translation>
            <numerusform>%n question dismissed.</numerusform>
            <numerusform>%n questions dismissed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%n visitor(s) wait. Ctrl+Shift+H claims the next.</source>
        <translation>
            <numerusform>%n visitor waits. Ctrl+Shift+H claims the next.</numerusform>
            <numerusform>%n visitors wait. Ctrl+Shift+H claims the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more times in the coming week.</source>
        <translation>
            <numerusform>And %n more time in the coming week.</numerusform>
            <numerusform>And %n more times in the coming week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>a list of names, and how many are left out</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved yet.</source>
        <translation>
            <numerusform>%n change is not saved yet.</numerusform>
            <numerusform>%n changes are not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>more than %n</numerusform>
            <numerusform>more than %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message numerus="yes">
        <source>alerted %n</source>
        <translation>
            <numerusform>alerted %n</numerusform>
            <numerusform>alerted %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, news in %n conversation(s)</source>
        <translation>
            <numerusform>, news in %n conversation</numerusform>
            <numerusform>, news in %n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n millisecond(s)</source>
        <translation>
            <numerusform>%n millisecond</numerusform>
            <numerusform>%n milliseconds</numerusform>
        </translation>
    </message>
</context>
</TS>
