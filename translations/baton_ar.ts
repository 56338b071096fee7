<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Choose a conversation</source>
        <translation>اختر محادثة</translation>
    </message>
    <message>
        <source>The AI is answering. Take over to reply.</source>
        <translation>الذكاء الاصطناعي يجيب. تولَّ المحادثة لترد.</translation>
    </message>
    <message>
        <source>Claim to reply</source>
        <translation>استلم المحادثة لترد</translation>
    </message>
    <message>
        <source>%1 owns this. Ask them to hand it over.</source>
        <translation>المحادثة لدى %1. اطلب تسليمها إليك.</translation>
    </message>
    <message>
        <source>This conversation is closed. It opens again when the visitor writes.</source>
        <translation>هذه المحادثة مغلقة. تُفتح من جديد عندما يكتب الزائر.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Claim the next waiting conversation</source>
        <translation>استلام المحادثة المنتظرة التالية</translation>
    </message>
    <message>
        <source>Next conversation that needs me</source>
        <translation>المحادثة التالية التي تحتاجني</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>التالي في القائمة</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>السابق في القائمة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>القسم التالي</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>القسم السابق</translation>
    </message>
    <message>
        <source>Switch between reply and note</source>
        <translation>التبديل بين الرد والملاحظة</translation>
    </message>
    <message>
        <source>Send and go to the next</source>
        <translation>إرسال والانتقال إلى التالية</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>إدراج نص جاهز</translation>
    </message>
    <message>
        <source>Edit snippets</source>
        <translation>تحرير النصوص الجاهزة</translation>
    </message>
    <message>
        <source>Return to AI</source>
        <translation>إعادة إلى الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>إعادة إلى الطابور</translation>
    </message>
    <message>
        <source>Take over from the AI</source>
        <translation>تولّي المحادثة من الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Copy the briefing</source>
        <translation>نسخ الموجز</translation>
    </message>
    <message>
        <source>Change my status</source>
        <translation>تغيير حالتي</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Fold or unfold the views</source>
        <translation>طي العروض أو بسطها</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>إظهار الطابور أو إخفاؤه</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>الانتقال إلى المحادثة</translation>
    </message>
    <message>
        <source>Show or hide the briefing</source>
        <translation>إظهار الموجز أو إخفاؤه</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Forget this device</source>
        <translation>نسيان هذا الجهاز</translation>
    </message>
    <message>
        <source>Guide to the first minute</source>
        <translation>دليل الدقيقة الأولى</translation>
    </message>
    <message>
        <source>In the list: next</source>
        <translation>في القائمة: التالي</translation>
    </message>
    <message>
        <source>In the list: previous</source>
        <translation>في القائمة: السابق</translation>
    </message>
    <message>
        <source>In the list: open the row</source>
        <translation>في القائمة: فتح الصف</translation>
    </message>
    <message>
        <source>In the list: claim the row</source>
        <translation>في القائمة: استلام الصف</translation>
    </message>
    <message>
        <source>In the list: keyboard shortcuts</source>
        <translation>في القائمة: اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Decline what is offered to me</source>
        <translation>رفض ما عُرض عليّ</translation>
    </message>
    <message>
        <source>Small queue above other windows</source>
        <translation>طابور صغير فوق النوافذ الأخرى</translation>
    </message>
    <message>
        <source>Suggest a reply</source>
        <translation>اقتراح رد</translation>
    </message>
    <message>
        <source>In the list: decline the offered row</source>
        <translation>في القائمة: رفض الصف المعروض عليّ</translation>
    </message>
    <message>
        <source>Silence alerts</source>
        <translation>إسكات التنبيهات</translation>
    </message>
    <message>
        <source>Am I reachable?</source>
        <translation>هل يمكن الوصول إليّ؟</translation>
    </message>
    <message>
        <source>Why was I alerted, or not?</source>
        <translation>لماذا نُبّهت، أو لم أُنبَّه؟</translation>
    </message>
    <message>
        <source>Team lead’s board, or back to the desk</source>
        <translation>لوحة متابعة قائد الفريق أو العودة إلى مكان العمل</translation>
    </message>
    <message>
        <source>Board in its own window</source>
        <translation>لوحة المتابعة في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Board on a big screen</source>
        <translation>لوحة المتابعة على شاشة كبيرة</translation>
    </message>
    <message>
        <source>Erase this visitor</source>
        <translation>حذف هذا الزائر</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>مدة الاحتفاظ بالبيانات</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Somebody asks for a person</source>
        <translation>زائر يطلب التحدث إلى شخص</translation>
    </message>
    <message>
        <source>A handoff is offered to you</source>
        <translation>عُرض عليك تسليم</translation>
    </message>
    <message>
        <source>A conversation is given to you</source>
        <translation>أُسندت إليك محادثة</translation>
    </message>
    <message>
        <source>A visitor of yours writes</source>
        <translation>زائر لديك يكتب</translation>
    </message>
    <message>
        <source>A promised time has passed</source>
        <translation>انقضى وقت موعود</translation>
    </message>
    <message>
        <source>A colleague’s note is for you</source>
        <translation>ملاحظة من زميل موجهة إليك</translation>
    </message>
    <message>
        <source>A colleague took what you were alerted to</source>
        <translation>استلم زميل ما نُبّهت إليه</translation>
    </message>
    <message>
        <source>The connection to the server is gone</source>
        <translation>انقطع الاتصال بالخادم</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>head of a column: a notification of the desktop</extracomment>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>head of a column</extracomment>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>head of a column: the number at the icon in the tray</extracomment>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Taskbar</source>
        <extracomment>head of a column: the window asks for attention in the task bar</extracomment>
        <translation>الشريط</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>head of a column</extracomment>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>head of a column: a push message to the phone</extracomment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Name, reason and last message</source>
        <translation>الاسم والسبب وآخر رسالة</translation>
    </message>
    <message>
        <source>Name and reason</source>
        <translation>الاسم والسبب</translation>
    </message>
    <message>
        <source>Only that something happened</source>
        <translation>فقط أن شيئًا حدث</translation>
    </message>
    <message>
        <source>Set for the whole workspace.</source>
        <translation>محدد لمساحة العمل كلها.</translation>
    </message>
    <message>
        <source>Set for the team %1.</source>
        <translation>محدد للفريق %1.</translation>
    </message>
    <message>
        <source>Set for you by an admin.</source>
        <translation>حدده لك مسؤول.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>اخترته أنت.</translation>
    </message>
    <message>
        <source>Locked for the team %1: %2</source>
        <translation>مقفل للفريق %1: %2</translation>
    </message>
    <message>
        <source>Locked for you by an admin: %1</source>
        <translation>قفله لك مسؤول: %1</translation>
    </message>
    <message>
        <source>Locked for the whole workspace: %1</source>
        <translation>مقفل لمساحة العمل كلها: %1</translation>
    </message>
    <message>
        <source>A visitor you gave back to the AI asks again</source>
        <translation>زائر أعدته إلى الذكاء الاصطناعي يطلب من جديد</translation>
    </message>
    <message>
        <source>A promised time of your team has passed</source>
        <translation>انقضى وقت موعود في فريقك</translation>
    </message>
    <message>
        <source>Baton’s default.</source>
        <translation>إعداد Baton الافتراضي.</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <extracomment>when something ends: tomorrow, at %1 o’clock</extracomment>
        <translation>غدًا، %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and a time</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nobody of a team of yours can be alerted</source>
        <translation>لا يمكن تنبيه أحد من فريق لك</translation>
    </message>
    <message>
        <source>Many wait for a team of yours</source>
        <translation>كثيرون ينتظرون فريقًا لك</translation>
    </message>
</context>
<context>
    <name>Baton::App::Application</name>
    <message>
        <source>The built-in server could not start: %1</source>
        <translation>تعذر بدء الخادم المدمج: %1</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>جارٍ قراءة سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Going on for real</source>
        <translation>الانتقال إلى الاستخدام الفعلي</translation>
    </message>
    <message>
        <source>A server of your own keeps conversations while no window is open.</source>
        <translation>خادمك الخاص يحتفظ بالمحادثات حتى دون نافذة مفتوحة.</translation>
    </message>
    <message>
        <source>On a machine that stays on:

batond init --data /srv/baton
batond serve --data /srv/baton --listen 127.0.0.1:8420

Then start Baton, choose Connect, and give the server&apos;s address and the login that batond init printed.</source>
        <translation>على جهاز يبقى قيد التشغيل:

batond init --data /srv/baton
batond serve --data /srv/baton --listen 127.0.0.1:8420

ثم شغّل Baton واختر الاتصال وأدخل عنوان الخادم وبيانات الدخول التي طبعها batond init.</translation>
    </message>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>لا توجد سلسلة مفاتيح في سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The keychain was not opened for Baton.</source>
        <translation>لم تُفتح سلسلة المفاتيح لـ Baton.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>سلسلة المفاتيح لا تستجيب.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>تعذر استخدام سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Looking for your sign-in in the keychain…</source>
        <translation>جارٍ البحث عن بيانات دخولك في سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Open it, or sign in with your password.</source>
        <translation>لم تستجب سلسلة المفاتيح بعد. افتحها أو سجّل الدخول بكلمة المرور.</translation>
    </message>
    <message>
        <source>Sign in with your password.</source>
        <translation>سجّل الدخول بكلمة المرور.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in memory only; you will sign in again next time.</source>
        <translation>يُحفظ دخولك في الذاكرة فقط؛ وستسجل الدخول من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>May replies that are not yet sent be kept on this computer without encryption?</source>
        <translation>هل يجوز حفظ الردود غير المرسلة على هذا الحاسوب دون تشفير؟</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>في الذاكرة فقط</translation>
    </message>
    <message>
        <source>Unsent replies are kept here without encryption</source>
        <translation>تُحفظ الردود غير المرسلة هنا دون تشفير</translation>
    </message>
    <message>
        <source>Unsent replies are kept in memory only</source>
        <translation>تُحفظ الردود غير المرسلة في الذاكرة فقط</translation>
    </message>
    <message>
        <source>Forget this device</source>
        <translation>نسيان هذا الجهاز</translation>
    </message>
    <message>
        <source>Sign out and remove what this computer keeps of you?</source>
        <translation>هل تريد تسجيل الخروج وإزالة ما يحتفظ به هذا الحاسوب عنك؟</translation>
    </message>
    <message>
        <source>Your sign-in and the key for unsent replies leave the keychain. Replies that were not sent, and drafts, can never be read again.</source>
        <translation>يُزال دخولك ومفتاح الردود غير المرسلة من سلسلة المفاتيح. ولن يمكن أبدًا قراءة الردود غير المرسلة ولا المسودات.</translation>
    </message>
    <message>
        <source>This device has forgotten you.</source>
        <translation>نسيك هذا الجهاز.</translation>
    </message>
    <message>
        <source>The key is still in there; remove “baton” in its own program.</source>
        <translation>لا يزال المفتاح هناك؛ أزل «baton» من برنامجها الخاص.</translation>
    </message>
</context>
<context>
    <name>Baton::ConsoleState</name>
    <message>
        <source>a colleague</source>
        <translation>زميل</translation>
    </message>
</context>
<context>
    <name>Baton::FileShelf</name>
    <message>
        <source>“%1” is still being read.</source>
        <translation>لا يزال «%1» قيد القراءة.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent. Remove it first.</source>
        <translation>لا يمكن إرسال «%1». أزله أولًا.</translation>
    </message>
    <message>
        <source>It could not be kept on this computer.</source>
        <translation>تعذر حفظه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“%1” could not be sent: %2</source>
        <translation>تعذر إرسال «%1»: %2</translation>
    </message>
    <message>
        <source>the copy of it is gone.</source>
        <translation>نسخته لم تعد موجودة.</translation>
    </message>
</context>
<context>
    <name>Baton::Outbox</name>
    <message>
        <source>This was written more than a day ago and has not been sent.</source>
        <translation>كُتب هذا قبل أكثر من يوم ولم يُرسل.</translation>
    </message>
    <message>
        <source>Called back before it was sent.</source>
        <translation>استُرجع قبل إرساله.</translation>
    </message>
</context>
<context>
    <name>Baton::QueueModel</name>
    <message>
        <source>waiting %1</source>
        <translation>ينتظر منذ %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>لدى %1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>lead score %1</source>
        <translation>درجة العميل المحتمل %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>says: %1</source>
        <translation>يقول: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>offered to you</source>
        <translation>معروضة عليك</translation>
    </message>
    <message>
        <source>offered to %1</source>
        <translation>معروضة على %1</translation>
    </message>
    <message>
        <source>%1 is looking</source>
        <translation>%1 يطّلع عليها</translation>
    </message>
    <message>
        <source>overnight</source>
        <translation>خلال الليل</translation>
    </message>
</context>
<context>
    <name>Baton::SearchModel</name>
    <message>
        <source>AI</source>
        <translation>الذكاء الاصطناعي</translation>
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
        <translation>زائر</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>روبوت</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>ملاحظة من %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not sent yet)</source>
        <translation>%1 (لم يُرسل بعد)</translation>
    </message>
    <message>
        <source>%1 (not sent: %2)</source>
        <translation>%1 (لم يُرسل: %2)</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>ملف %1</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>محذوف</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertDetails</name>
    <message>
        <source>As it was set for me</source>
        <translation>كما حُدد لي</translation>
    </message>
    <message>
        <source>Tone of this</source>
        <translation>نغمة هذا</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>الاستماع إليها</translation>
    </message>
    <message>
        <source>Sounds again</source>
        <translation>يتكرر الصوت</translation>
    </message>
    <message>
        <source>Only once</source>
        <translation>مرة واحدة فقط</translation>
    </message>
    <message>
        <source>Its notice shows</source>
        <translation>يعرض إشعاره</translation>
    </message>
    <message>
        <source>E-mail, if nobody has come</source>
        <translation>البريد، إن لم يأتِ أحد</translation>
    </message>
    <message>
        <source>Phone, if nobody has come</source>
        <translation>الهاتف، إن لم يأتِ أحد</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>Only while the window is not in front</source>
        <translation>فقط حين لا تكون النافذة في المقدمة</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>كل %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how an alert comes to notice, and who has set that it does or does not</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose how it comes to your notice.</source>
        <translation>اختر كيف يصلك خبره.</translation>
    </message>
    <message>
        <source>All of this row as above</source>
        <translation>كل هذا السطر كما في الأعلى</translation>
    </message>
    <message>
        <source>All of this row</source>
        <translation>هذا السطر كله</translation>
    </message>
    <message>
        <source>When so many wait</source>
        <translation>عندما ينتظر هذا العدد</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln</source>
        <translation>
            <numerusform>أكثر من صفر</numerusform>
            <numerusform>أكثر من واحد</numerusform>
            <numerusform>أكثر من اثنين</numerusform>
            <numerusform>أكثر من %Ln</numerusform>
            <numerusform>أكثر من %Ln</numerusform>
            <numerusform>أكثر من %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertMatrix</name>
    <message>
        <source>What alerts you, and how</source>
        <translation>ما ينبهك، وكيف</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertMatrixModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>what happens, how it comes to notice, on or off</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertRulesPage</name>
    <message>
        <source>Alert rules</source>
        <translation>قواعد التنبيه</translation>
    </message>
    <message>
        <source>What alerts others, and how</source>
        <translation>ما ينبه الآخرين، وكيف</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>القواعد لـ</translation>
    </message>
    <message>
        <source>A box with a solid edge is set here; one with a dotted edge comes from above. Space switches, Delete leaves it to what is above.</source>
        <translation>المربع ذو الحافة المتصلة محدد هنا، وذو الحافة المنقطة آتٍ من الأعلى. مفتاح المسافة يبدّل، ومفتاح Delete يتركه لما في الأعلى.</translation>
    </message>
    <message>
        <source>What is set here wins over team and workspace, locks included. What is not locked here the agent may still change.</source>
        <translation>ما يُحدد هنا يتقدم على الفريق ومساحة العمل، وعلى أقفالهما. وما لم يُقفل هنا يبقى للموظف تغييره.</translation>
    </message>
    <message>
        <source>What is set here counts for everybody in the team, unless the workspace has it locked. Who is in several teams has the more alerting of them.</source>
        <translation>ما يُحدد هنا يسري على كل من في الفريق، إلا ما قفلته مساحة العمل. ومن كان في عدة فرق فله أكثرها تنبيهًا.</translation>
    </message>
    <message>
        <source>What is set here counts for everybody, until a team, a rule for one agent or the agent says otherwise. Lock what has to stay.</source>
        <translation>ما يُحدد هنا يسري على الجميع، ما لم يقل فريق أو قاعدة لموظف أو الموظف نفسه غير ذلك. اقفل ما يجب أن يبقى.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertTrial</name>
    <message>
        <source>The server did not answer.</source>
        <translation>لم يُجب الخادم.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>No notification yet.</source>
        <translation>لا إشعار بعد.</translation>
    </message>
    <message>
        <source>No sound yet.</source>
        <translation>لا صوت بعد.</translation>
    </message>
    <message>
        <source>No sound: it is off, as you have chosen.</source>
        <translation>لا صوت: إنه متوقف، كما اخترت.</translation>
    </message>
    <message>
        <source>Press the notification when you notice it.</source>
        <translation>اضغط على الإشعار عندما تلاحظه.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>لا يوجد اتصال بالخادم.</translation>
    </message>
    <message>
        <source>The server alerted you after %1 ms.</source>
        <translation>نبّهك الخادم بعد %1 مللي ثانية.</translation>
    </message>
    <message>
        <source>The desktop took the notification.</source>
        <translation>استلم سطح المكتب الإشعار.</translation>
    </message>
    <message>
        <source>The desktop did not take the notification.</source>
        <translation>لم يستلم سطح المكتب الإشعار.</translation>
    </message>
    <message>
        <source>The sound was played.</source>
        <translation>شُغّل الصوت.</translation>
    </message>
    <message>
        <source>The sound could not be played.</source>
        <translation>تعذّر تشغيل الصوت.</translation>
    </message>
    <message numerus="yes">
        <source>You noticed it after %Ln second(s).</source>
        <translation>
            <numerusform>لاحظته فورًا.</numerusform>
            <numerusform>لاحظته بعد ثانية واحدة.</numerusform>
            <numerusform>لاحظته بعد ثانيتين.</numerusform>
            <numerusform>لاحظته بعد %Ln ثوانٍ.</numerusform>
            <numerusform>لاحظته بعد %Ln ثانية.</numerusform>
            <numerusform>لاحظته بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not noticed on this machine.</source>
        <translation>لم يُلاحَظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing reached this machine.</source>
        <translation>لم يصل شيء إلى هذا الجهاز.</translation>
    </message>
    <message>
        <source>There is no notification to press.</source>
        <translation>لا يوجد إشعار للضغط عليه.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertsPage</name>
    <message>
        <source>Notifications on this desktop</source>
        <translation>الإشعارات على سطح المكتب هذا</translation>
    </message>
    <message>
        <source>Others may see your screen, and some desktops show notifications while it is locked.</source>
        <translation>قد يرى غيرك شاشتك، وتعرض بعض أسطح المكتب الإشعارات وهي مقفلة.</translation>
    </message>
    <message>
        <source>Name, reason and last message</source>
        <translation>الاسم والسبب وآخر رسالة</translation>
    </message>
    <message>
        <source>Name and reason</source>
        <translation>الاسم والسبب</translation>
    </message>
    <message>
        <source>Only that somebody waits</source>
        <translation>أن أحدًا ينتظر فقط</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Sound when somebody waits</source>
        <translation>صوت عندما ينتظر أحد</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>One that is not connected</source>
        <translation>جهاز غير متصل</translation>
    </message>
    <message>
        <source>Alerts are shown but not heard.</source>
        <translation>تُعرض التنبيهات ولا تُسمع.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Am I reachable?</source>
        <translation>هل يمكن الوصول إليّ؟</translation>
    </message>
    <message>
        <source>What alerts you</source>
        <translation>ما ينبهك</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>They show at most</source>
        <translation>تعرض على الأكثر</translation>
    </message>
    <message>
        <source>Plays a tone as an alert would</source>
        <translation>يشغّل نغمة كما يفعل التنبيه</translation>
    </message>
    <message>
        <source>The desktop’s default</source>
        <translation>الافتراضي لسطح المكتب</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Announcer</name>
    <message>
        <source>New in the queue: %1, %2</source>
        <translation>جديد في الطابور: %1، %2</translation>
    </message>
    <message>
        <source>New in the queue: %1, %2, %3</source>
        <translation>جديد في الطابور: %1، %2، %3</translation>
    </message>
    <message>
        <source>%1 waits for your answer: %2</source>
        <translation>%1 بانتظار ردك: %2</translation>
    </message>
    <message>
        <source>Offered to you: %1</source>
        <translation>عُرض عليك: %1</translation>
    </message>
    <message>
        <source>Given to you: %1</source>
        <translation>أُسند إليك: %1</translation>
    </message>
    <message>
        <source>%1 waits longer than was promised</source>
        <translation>%1 ينتظر أطول مما وُعد</translation>
    </message>
    <message>
        <source>A colleague’s note on %1 is for you</source>
        <translation>ملاحظة من زميل حول %1 موجهة إليك</translation>
    </message>
    <message>
        <source>A colleague took %1</source>
        <translation>استلم زميل %1</translation>
    </message>
    <message>
        <source>%1 asks for a person again</source>
        <translation>%1 يطلب التحدث إلى شخص من جديد</translation>
    </message>
    <message>
        <source>Nobody can be alerted, and visitors wait</source>
        <translation>لا يمكن تنبيه أحد، والزوار ينتظرون</translation>
    </message>
    <message>
        <source>Many visitors wait</source>
        <translation>زوار كثيرون ينتظرون</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AnswerEditor</name>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>What the AI says to everybody who asks this</source>
        <translation>ما يقوله الذكاء الاصطناعي لكل من يسأل هذا</translation>
    </message>
    <message>
        <source>Asked in these conversations</source>
        <translation>سُئل في هذه المحادثات</translation>
    </message>
    <message>
        <source>Conversations it was asked in, newest first</source>
        <translation>المحادثات التي سُئل فيها، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>Shows the conversation in the main window</source>
        <translation>يعرض المحادثة في النافذة الرئيسية</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the questions; what you wrote is kept until the window closes</source>
        <translation>العودة إلى الأسئلة؛ يبقى ما كتبته حتى تُغلق النافذة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>حفظ الإجابة</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>الإجابة عن سؤال</translation>
    </message>
    <message>
        <source>Edit an answer</source>
        <translation>تعديل إجابة</translation>
    </message>
    <message>
        <source>The server cannot be asked now</source>
        <translation>لا يمكن سؤال الخادم الآن</translation>
    </message>
    <message numerus="yes">
        <source>The answer is %Ln character(s) too long</source>
        <translation>
            <numerusform>الإجابة ليست أطول من اللازم</numerusform>
            <numerusform>الإجابة أطول من اللازم بحرف واحد</numerusform>
            <numerusform>الإجابة أطول من اللازم بحرفين</numerusform>
            <numerusform>الإجابة أطول من اللازم بمقدار %Ln أحرف</numerusform>
            <numerusform>الإجابة أطول من اللازم بمقدار %Ln حرفًا</numerusform>
            <numerusform>الإجابة أطول من اللازم بمقدار %Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Question and answer are both needed</source>
        <translation>السؤال والإجابة كلاهما مطلوب</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>حفظ الإجابة</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AskFields</name>
    <message>
        <source>at most</source>
        <extracomment>before a number: at most 2 questions</extracomment>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>%1: questions at most</source>
        <translation>%1: عدد الأسئلة على الأكثر</translation>
    </message>
    <message>
        <source>Choose details…</source>
        <translation>اختر التفاصيل…</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <extracomment>which details the AI asks for</extracomment>
        <translation>السؤال عن: %1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AttachmentBar</name>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>صورة %1.png</translation>
    </message>
    <message>
        <source>“%1” was not attached. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence why</extracomment>
        <translation>لم يُرفق «%1». %2</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::BannerArea</name>
    <message>
        <source>Close notice</source>
        <translation>إغلاق الإشعار</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::BounceField</name>
    <message>
        <source>What comes back from the AI within this time goes first to the agent who had it</source>
        <translation>ما يعود من الذكاء الاصطناعي خلال هذه المدة يُعرض أولًا على الموظف الذي كان يتولّاه</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>after a number: 10 minutes</extracomment>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::BriefingLineView</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Show message %1</source>
        <translation>إظهار الرسالة %1</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>%1: show less</source>
        <translation>%1: إظهار أقل</translation>
    </message>
    <message>
        <source>%1: show all</source>
        <translation>%1: إظهار الكل</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::BriefingPane</name>
    <message>
        <source>Briefing</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Briefing, all of it</source>
        <translation>الموجز كاملًا</translation>
    </message>
    <message>
        <source>Copy briefing</source>
        <translation>نسخ الموجز</translation>
    </message>
    <message>
        <source>Copy the briefing as text</source>
        <translation>نسخ الموجز كنص</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سأل عن</translation>
    </message>
    <message>
        <source>AI answered</source>
        <translation>جواب الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Wants next</source>
        <translation>يريد الآن</translation>
    </message>
    <message>
        <source>Excerpt, not written by the AI</source>
        <translation>مقتطف لم يكتبه الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Why a person</source>
        <translation>سبب طلب شخص</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>درجة العميل المحتمل</translation>
    </message>
    <message>
        <source>Company and need</source>
        <translation>الشركة والحاجة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>بيانات الاتصال</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Show the pages visited</source>
        <translation>إظهار الصفحات المزارة</translation>
    </message>
    <message numerus="yes">
        <source>Older than the last %Ln message(s)</source>
        <translation>
            <numerusform>محدّث حتى آخر رسالة</numerusform>
            <numerusform>أقدم من آخر رسالة</numerusform>
            <numerusform>أقدم من آخر رسالتين</numerusform>
            <numerusform>أقدم من آخر %Ln رسائل</numerusform>
            <numerusform>أقدم من آخر %Ln رسالة</numerusform>
            <numerusform>أقدم من آخر %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>مؤكد بنسبة %1&#xa0;%</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>a reply within %1</source>
        <translation>رد خلال %1</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>الصعوبة</translation>
    </message>
    <message numerus="yes">
        <source>rephrased or rejected %Ln time(s)</source>
        <translation>
            <numerusform>لم يُعد الصياغة</numerusform>
            <numerusform>أعاد الصياغة أو رفض مرة واحدة</numerusform>
            <numerusform>أعاد الصياغة أو رفض مرتين</numerusform>
            <numerusform>أعاد الصياغة أو رفض %Ln مرات</numerusform>
            <numerusform>أعاد الصياغة أو رفض %Ln مرة</numerusform>
            <numerusform>أعاد الصياغة أو رفض %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>لا درجة بعد</translation>
    </message>
    <message>
        <source>%1 of 100, %2</source>
        <translation>%1 من 100، %2</translation>
    </message>
    <message>
        <source>Not provided: %1</source>
        <translation>غير مذكور: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Reveal: %1</source>
        <translation>كشف: %1</translation>
    </message>
    <message>
        <source>Shows it to you; that is recorded</source>
        <translation>يُظهره لك، ويُسجَّل ذلك</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>التسليمات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in this conversation</source>
        <translation>
            <numerusform>لا طلبات في هذه المحادثة</numerusform>
            <numerusform>طلب واحد في هذه المحادثة</numerusform>
            <numerusform>طلبان في هذه المحادثة</numerusform>
            <numerusform>%Ln طلبات في هذه المحادثة</numerusform>
            <numerusform>%Ln طلبًا في هذه المحادثة</numerusform>
            <numerusform>%Ln طلب في هذه المحادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 من 5</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s)</source>
        <translation>
            <numerusform>%1 من %Ln رسالة</numerusform>
            <numerusform>%1 من %Ln رسالة</numerusform>
            <numerusform>%1 من %Ln رسالة</numerusform>
            <numerusform>%1 من %Ln رسائل</numerusform>
            <numerusform>%1 من %Ln رسالة</numerusform>
            <numerusform>%1 من %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Already asked</source>
        <translation>سبق السؤال عنه</translation>
    </message>
    <message>
        <source>The AI has asked nothing</source>
        <translation>لم يسأل الذكاء الاصطناعي عن شيء</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>المعروف: %1</translation>
    </message>
    <message>
        <source>Also noted</source>
        <extracomment>reasons for a person that were seen, and that alone did not hand over</extracomment>
        <translation>لوحظ أيضًا</translation>
    </message>
    <message>
        <source>place %1 in the queue</source>
        <translation>المكان %1 في الطابور</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <translation>عادةً نحو %1</translation>
    </message>
    <message>
        <source>Told</source>
        <extracomment>what the visitor was told when the conversation came into the queue</extracomment>
        <translation>ما قيل للزائر</translation>
    </message>
    <message>
        <source>Began by</source>
        <extracomment>what of the website the visitor opened the chat by</extracomment>
        <translation>بدأت عبر</translation>
    </message>
    <message>
        <source>a popup</source>
        <translation>نافذة منبثقة</translation>
    </message>
    <message>
        <source>a button of the website</source>
        <translation>زر في الموقع</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ChangesFooter</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>مراجعة وحفظ…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>تجاهل كل التغييرات</translation>
    </message>
    <message>
        <source>Undo: have the discarded changes again</source>
        <translation>تراجع: استعادة التغييرات التي تجاهلتها</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Your changes are discarded.</source>
        <translation>تم تجاهل تغييراتك.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::CommandPalette</name>
    <message>
        <source>All actions</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>البحث عن إجراء</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>No action is called that. Try fewer letters or initials.</source>
        <translation>لا إجراء بهذا الاسم. جرّب أحرفًا أقل أو الأحرف الأولى.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::CompactQueue</name>
    <message>
        <source>Compact queue</source>
        <translation>طابور مضغوط</translation>
    </message>
    <message>
        <source>Waiting – Baton</source>
        <translation>في الانتظار – Baton</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>من ينتظر</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Composer</name>
    <message>
        <source>What you pasted was cut at 8,000 characters.</source>
        <translation>اقتُطع ما لصقته عند 8000 حرف.</translation>
    </message>
    <message>
        <source>You are offline – kept and sent on reconnect</source>
        <translation>أنت غير متصل – ما تكتبه يُحفظ ويُرسل عند عودة الاتصال</translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <translation>لا يرى هذا إلا فريقك</translation>
    </message>
    <message>
        <source>The visitor left the page %1 ago</source>
        <translation>غادر الزائر الصفحة منذ %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Note – only your team</source>
        <translation>ملاحظة – لفريقك فقط</translation>
    </message>
    <message>
        <source>Reply to the visitor</source>
        <translation>رد على الزائر</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>اكتب شيئًا أولًا</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1. Your text is kept here.</source>
        <translation>%1. نصك محفوظ هنا.</translation>
    </message>
    <message>
        <source>Make it a note</source>
        <translation>تحويله إلى ملاحظة</translation>
    </message>
    <message>
        <source>Not sent yet: fill in %1 first. Tab goes to what is left.</source>
        <translation>لم يُرسل بعد: املأ %1 أولًا. ينقلك Tab إلى ما بقي.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم يُرسل: %1</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>اكتب ردًا</translation>
    </message>
    <message>
        <source>Write a note, only your team sees it</source>
        <translation>اكتب ملاحظة لا يراها إلا فريقك</translation>
    </message>
    <message>
        <source>The visitor reads it</source>
        <translation>يقرؤه الزائر</translation>
    </message>
    <message>
        <source>Only your team reads it</source>
        <translation>لا يقرؤه إلا فريقك</translation>
    </message>
    <message>
        <source>Return to AI</source>
        <translation>إعادة إلى الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إعادة للطابور</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>إدراج نص جاهز</translation>
    </message>
    <message>
        <source>Insert a snippet: / at the beginning of a line</source>
        <translation>إدراج نص جاهز: / في بداية السطر</translation>
    </message>
    <message>
        <source>%1: only the owner can. %2</source>
        <translation>%1: لصاحب المحادثة فقط. %2</translation>
    </message>
    <message>
        <source>%1: not while you are offline</source>
        <translation>%1: غير متاح وأنت غير متصل</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Attach files, or paste or drop them here</source>
        <translation>أرفق ملفات أو الصقها أو أفلتها هنا</translation>
    </message>
    <message>
        <source>Files cannot be sent here</source>
        <translation>لا يمكن إرسال ملفات هنا</translation>
    </message>
    <message>
        <source>Suggest a reply</source>
        <translation>اقتراح رد</translation>
    </message>
    <message>
        <source>Suggest a reply: what the AI would answer</source>
        <translation>اقتراح رد: ما كان الذكاء الاصطناعي سيجيب به</translation>
    </message>
    <message>
        <source>Too late to undo: the reply has been sent.</source>
        <translation>فات أوان التراجع: لقد أُرسل الرد.</translation>
    </message>
    <message>
        <source>Sending in %1 s</source>
        <translation>يُرسل خلال %1 ث</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>The AI suggests replies, not notes.</source>
        <translation>يقترح الذكاء الاصطناعي ردودًا لا ملاحظات.</translation>
    </message>
    <message>
        <source>The AI cannot be asked while you are offline.</source>
        <translation>لا يمكن سؤال الذكاء الاصطناعي وأنت غير متصل.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>You already know this – %1: %2. Press %3 again to send.</source>
        <translation>هذا معروف مسبقًا – %1: %2. اضغط %3 مرة أخرى للإرسال.</translation>
    </message>
    <message>
        <source>You already know this – %1: %2 (%3). Press %4 again to send.</source>
        <translation>هذا معروف مسبقًا – %1: %2 (%3). اضغط %4 مرة أخرى للإرسال.</translation>
    </message>
    <message>
        <source>Whisper from %1 – only you see it: %2</source>
        <extracomment>%1 is a team lead, %2 what they say to the agent</extracomment>
        <translation>همسة من %1 – لا يراها غيرك: %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ComposerStrip</name>
    <message>
        <source>Do what the notice offers</source>
        <translation>تنفيذ ما يعرضه التنبيه</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Controls</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ConversationHeader</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تولّي</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>رجوع إلى القائمة</translation>
    </message>
    <message>
        <source>You answer this visitor</source>
        <translation>أنت من يرد على هذا الزائر</translation>
    </message>
    <message>
        <source>Space in the list</source>
        <translation>مفتاح المسافة في القائمة</translation>
    </message>
    <message>
        <source>You answer from here on; the AI is silent</source>
        <translation>أنت من يرد من الآن؛ ويصمت الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Show or hide the briefing</source>
        <translation>إظهار الموجز أو إخفاؤه</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>ينتظر منذ %1</translation>
    </message>
    <message>
        <source>waiting %1 of %2</source>
        <translation>ينتظر منذ %1 من %2</translation>
    </message>
    <message>
        <source>waiting %1, promised %2</source>
        <translation>ينتظر منذ %1، والوعد %2</translation>
    </message>
    <message>
        <source>Not while you are offline</source>
        <translation>غير متاح وأنت غير متصل</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>The visitor does not know that you are here. Space in the list claims.</source>
        <translation>لا يعلم الزائر أنك هنا. مفتاح المسافة في القائمة للاستلام.</translation>
    </message>
    <message>
        <source>Offered to you, %1 left</source>
        <translation>معروضة عليك، بقي %1</translation>
    </message>
    <message>
        <source>snoozed, %1</source>
        <translation>مؤجلة، %1</translation>
    </message>
    <message>
        <source>%1 looking too</source>
        <translation>%1 يطّلع أيضًا</translation>
    </message>
    <message>
        <source>Previewing – Space claims</source>
        <translation>معاينة – مفتاح المسافة للاستلام</translation>
    </message>
    <message>
        <source>Reading along</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>It is offered to somebody else</source>
        <translation>معروضة على شخص آخر</translation>
    </message>
    <message>
        <source>D in the list</source>
        <translation>D في القائمة</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ConversationPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>اختر محادثة</translation>
    </message>
    <message>
        <source>Space claims the selected one. Ctrl+Shift+H claims the next from anywhere.</source>
        <translation>يستلم مفتاح المسافة المحادثة المحددة، ويستلم Ctrl+Shift+H التالية من أي مكان.</translation>
    </message>
    <message>
        <source>Resolve – how did it end?</source>
        <translation>إنهاء – كيف انتهت؟</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>تم البيع</translation>
    </message>
    <message>
        <source>Follow-up agreed</source>
        <translation>اتُّفق على متابعة</translation>
    </message>
    <message>
        <source>No answer from the visitor</source>
        <translation>لا رد من الزائر</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>رسائل مزعجة</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>بعد 30 دقيقة</translation>
    </message>
    <message>
        <source>In 2 hours</source>
        <translation>بعد ساعتين</translation>
    </message>
    <message>
        <source>In 4 hours</source>
        <translation>بعد 4 ساعات</translation>
    </message>
    <message>
        <source>Tomorrow at 9</source>
        <translation>غدًا الساعة 9</translation>
    </message>
    <message>
        <source>Next Monday at 9</source>
        <translation>الاثنين القادم الساعة 9</translation>
    </message>
    <message>
        <source>AI answer wrong: “%1”</source>
        <translation>جواب الذكاء الاصطناعي خاطئ: «%1»</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence why</extracomment>
        <translation>لم يُحفظ «%1». %2</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Desk</name>
    <message>
        <source>A conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>the AI</source>
        <translation>الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>the queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>%1 is now with %2. What you wrote is kept as a draft.</source>
        <translation>%1 الآن لدى %2. ما كتبته محفوظ كمسودة.</translation>
    </message>
    <message>
        <source>You are offline. Replies and notes are kept and sent on reconnect; claiming has to wait. New visitors go to your colleagues.</source>
        <translation>أنت غير متصل. تُحفظ الردود والملاحظات وتُرسل عند عودة الاتصال، أما الاستلام فعليه أن ينتظر. يذهب الزوار الجدد إلى زملائك.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>No one is waiting.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>Nobody else waits for your answer.</source>
        <translation>لا أحد غيره ينتظر ردك.</translation>
    </message>
    <message>
        <source>The AI does not have this one</source>
        <translation>هذه ليست لدى الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>No row is selected</source>
        <translation>لم يُحدد أي صف</translation>
    </message>
    <message>
        <source>Width of the queue</source>
        <translation>عرض الطابور</translation>
    </message>
    <message>
        <source>Width of the briefing</source>
        <translation>عرض الموجز</translation>
    </message>
    <message>
        <source>You are connected again.</source>
        <translation>عاد اتصالك بالخادم.</translation>
    </message>
    <message>
        <source>The selected row is not offered to you</source>
        <translation>الصف المحدد غير معروض عليك</translation>
    </message>
    <message>
        <source>Finish or leave what is open below first</source>
        <translation>أكمل ما هو مفتوح في الأسفل أو أغلقه أولاً</translation>
    </message>
    <message>
        <source>Nothing alerts you now</source>
        <translation>لا شيء ينبهك الآن</translation>
    </message>
    <message>
        <source>Handing over to people is switched off: visitors reach the AI only.</source>
        <translation>التحويل إلى الأشخاص متوقف: لا يصل الزوار إلا إلى الذكاء الاصطناعي.</translation>
    </message>
    <message>
        <source>Handing over to people is switched off by %1: visitors reach the AI only.</source>
        <translation>أوقف %1 التحويل إلى الأشخاص: لا يصل الزوار إلا إلى الذكاء الاصطناعي.</translation>
    </message>
    <message>
        <source>Admins alone set this</source>
        <translation>المسؤولون وحدهم يضبطون ذلك</translation>
    </message>
    <message>
        <source>Admins alone erase a visitor</source>
        <translation>المسؤولون وحدهم يحذفون زائرًا</translation>
    </message>
    <message>
        <source>Erase this visitor</source>
        <translation>حذف هذا الزائر</translation>
    </message>
    <message>
        <source>Erase everything that was said in this conversation, and who the visitor was?</source>
        <translation>هل تريد حذف كل ما قيل في هذه المحادثة وهوية الزائر؟</translation>
    </message>
    <message>
        <source>Messages, notes, files and details are removed here, on the server and on every other console. An open handoff ends. This cannot be undone.</source>
        <translation>تُزال الرسائل والملاحظات والملفات والبيانات هنا وعلى الخادم وعلى كل لوحة محادثات أخرى. وينتهي أي تسليم مفتوح. لا يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::DraftFooter</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>History, export and import</source>
        <translation>السجل والتصدير والاستيراد</translation>
    </message>
    <message>
        <source>What was saved…</source>
        <translation>ما حُفظ…</translation>
    </message>
    <message>
        <source>Export the rules…</source>
        <translation>تصدير القواعد…</translation>
    </message>
    <message>
        <source>Import rules…</source>
        <translation>استيراد قواعد…</translation>
    </message>
    <message>
        <source>%1 – somebody else saved changes there meanwhile. Yours are kept on top of theirs: look at the difference before you save.</source>
        <translation>%1 – حفظ غيرك تغييرات هناك في هذه الأثناء. تغييراتك باقية فوق تغييراته: انظر إلى الفرق قبل أن تحفظ.</translation>
    </message>
    <message>
        <source>Rules can be saved while the console is connected.</source>
        <translation>يمكن حفظ القواعد عندما يكون البرنامج متصلًا.</translation>
    </message>
    <message>
        <source>It is as it was then.</source>
        <translation>الحال كما كانت حينها.</translation>
    </message>
    <message>
        <source>%1 – not saved: somebody else saved changes there at the same moment. Yours are kept on top of theirs: look at the difference and save again.</source>
        <translation>%1 – لم يُحفظ: حفظ غيرك تغييرات هناك في اللحظة نفسها. تغييراتك باقية فوق تغييراته: انظر إلى الفرق واحفظ مجددًا.</translation>
    </message>
    <message>
        <source>%1 – not saved: all reasons and settings together are too long. Shorten some reasons.</source>
        <translation>%1 – لم يُحفظ: مجموع الأسباب والإعدادات طويل جدًا. اختصر بعض الأسباب.</translation>
    </message>
    <message>
        <source>%1 – not saved: you are not an admin any more.</source>
        <translation>%1 – لم يُحفظ: لم تعد مسؤولًا.</translation>
    </message>
    <message>
        <source>%1 – not saved. Your changes are kept; try again.</source>
        <translation>%1 – لم يُحفظ. تغييراتك باقية؛ حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::DryRunPanel</name>
    <message>
        <source>When somebody asks for a person</source>
        <translation>متى يطلب أحد شخصًا</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>من الحاضر</translation>
    </message>
    <message>
        <source>with everybody there</source>
        <translation>والجميع حاضرون</translation>
    </message>
    <message>
        <source>with those who are there now</source>
        <translation>مع الحاضرين الآن</translation>
    </message>
    <message>
        <source>At %1 on %2 a handoff of %3 that nobody takes would alert:</source>
        <extracomment>time, day of the week, name of the team</extracomment>
        <translation>في %1 يوم %2 ينبه تسليم إلى %3 لا يستلمه أحد:</translation>
    </message>
    <message>
        <source>%1 is closed then. From %2 on a handoff that nobody takes would alert:</source>
        <translation>%1 مغلق حينها. ابتداءً من %2 ينبه تسليم لا يستلمه أحد:</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::FileChip</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>إعادة المحاولة: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::FileKeeper</name>
    <message>
        <source>The server could not be reached.</source>
        <translation>تعذر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>حفظ الملف</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::FilterBar</name>
    <message>
        <source>Clear the filter</source>
        <translation>مسح المرشح</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>إظهار الكل مجددًا</translation>
    </message>
    <message>
        <source>Esc in the list</source>
        <translation>Esc في القائمة</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::FilterMenu</name>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>أي فئة</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Any team</source>
        <translation>أي فريق</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>درجة العميل المحتمل</translation>
    </message>
    <message>
        <source>Any lead score</source>
        <translation>أي درجة</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Older match</source>
        <translation>نتيجة أقدم</translation>
    </message>
    <message>
        <source>Newer match</source>
        <translation>نتيجة أحدث</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %Ln message(s)…</source>
        <translation>
            <numerusform>جارٍ البحث في %Ln رسالة…</numerusform>
            <numerusform>جارٍ البحث في رسالة واحدة…</numerusform>
            <numerusform>جارٍ البحث في رسالتين…</numerusform>
            <numerusform>جارٍ البحث في %Ln رسائل…</numerusform>
            <numerusform>جارٍ البحث في %Ln رسالة…</numerusform>
            <numerusform>جارٍ البحث في %Ln رسالة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 من %2 حتى الآن</translation>
    </message>
    <message>
        <source>%1, looking further…</source>
        <translation>%1، والبحث مستمر…</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (as the desktop)</source>
        <translation>%1 (كسطح المكتب)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Compact queue</source>
        <translation>طابور مضغوط</translation>
    </message>
    <message>
        <source>More rows at once, with fewer words in each.</source>
        <translation>صفوف أكثر معًا وكلمات أقل في كل منها.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>الإرسال بـ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>يبدأ Shift+Enter سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>Enter begins a new line.</source>
        <translation>يبدأ Enter سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>Hold back replies</source>
        <translation>تأخير إرسال الردود</translation>
    </message>
    <message>
        <source>A reply can be taken back until then; the visitor has not seen it.</source>
        <translation>يمكن استرجاع الرد حتى ذلك الحين؛ فالزائر لم يره بعد.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>لا تأخير</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln second(s)</source>
        <translation>
            <numerusform>لمدة %Ln ثانية</numerusform>
            <numerusform>لمدة ثانية واحدة</numerusform>
            <numerusform>لمدة ثانيتين</numerusform>
            <numerusform>لمدة %Ln ثوانٍ</numerusform>
            <numerusform>لمدة %Ln ثانية</numerusform>
            <numerusform>لمدة %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Start Baton when I log in</source>
        <translation>تشغيل Baton عند دخولي إلى الجهاز</translation>
    </message>
    <message>
        <source>Visitors who ask for a person reach you only while Baton runs.</source>
        <translation>لا يصل إليك الزوار الذين يطلبون شخصًا إلا وBaton قيد التشغيل.</translation>
    </message>
    <message>
        <source>This desktop has no way to start programs by itself.</source>
        <translation>لا يستطيع سطح المكتب هذا تشغيل البرامج تلقائيًا.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation>تعذر حفظ هذا: %1</translation>
    </message>
    <message>
        <source>The desktop’s language</source>
        <translation>لغة سطح المكتب</translation>
    </message>
    <message>
        <source>The desktop’s colours</source>
        <translation>ألوان سطح المكتب</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Guide</name>
    <message>
        <source>Skip the guide</source>
        <translation>تخطي الدليل</translation>
    </message>
    <message>
        <source>In a moment a visitor will ask the AI for a person, and appear in this list.</source>
        <translation>بعد لحظات يطلب زائر من الذكاء الاصطناعي شخصًا ويظهر في هذه القائمة.</translation>
    </message>
    <message>
        <source>%1 takes the one who waits most urgently, from anywhere. In the list, Space takes the row. From then on the AI is silent and only you can reply.</source>
        <translation>يستلم %1 صاحب الانتظار الأكثر إلحاحًا من أي مكان. وفي القائمة يستلم مفتاح المسافة الصف. ومنذ ذلك الحين يصمت الذكاء الاصطناعي ولا يستطيع الرد سواك.</translation>
    </message>
    <message>
        <source>The briefing beside the conversation says what was asked and what the AI answered. Write a line and send it with %1.</source>
        <translation>يقول الموجز بجانب المحادثة ما سُئل عنه وما أجاب به الذكاء الاصطناعي. اكتب سطرًا وأرسله بـ %1.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1, then Enter: the AI goes on from here and knows what you wrote. The visitor stays in the same conversation.</source>
        <translation>%1 ثم Enter: يتابع الذكاء الاصطناعي من هنا وهو يعلم ما كتبته. ويبقى الزائر في المحادثة نفسها.</translation>
    </message>
    <message>
        <source>That is the whole round. %1 finds every action, %2 shows the keys.</source>
        <translation>هذه هي الدورة كاملة. يجد %1 كل إجراء، ويعرض %2 المفاتيح.</translation>
    </message>
    <message>
        <source>Claim a conversation</source>
        <translation>استلام محادثة</translation>
    </message>
    <message>
        <source>Answer the visitor</source>
        <translation>الرد على الزائر</translation>
    </message>
    <message>
        <source>Give it back to the AI</source>
        <translation>إعادتها إلى الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <comment>step of the guide</comment>
        <translation>%1 من 3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::HandoffFooter</name>
    <message>
        <source>Somebody else saved changes meanwhile. Yours are kept on top of theirs: look at the difference before you save.</source>
        <translation>حفظ شخص آخر تغييرات في هذه الأثناء. تغييراتك محفوظة فوق تغييراته: انظر إلى الفرق قبل أن تحفظ.</translation>
    </message>
    <message>
        <source>Rules can be saved while the console is connected.</source>
        <translation>يمكن حفظ القواعد عندما يكون البرنامج متصلًا.</translation>
    </message>
    <message>
        <source>Not saved: somebody else saved changes at the same moment. Yours are kept on top of theirs: look at the difference and save again.</source>
        <translation>لم يُحفظ: حفظ شخص آخر تغييرات في اللحظة نفسها. تغييراتك محفوظة فوق تغييراته: انظر إلى الفرق واحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>Not saved: all rules and words together are too long. Shorten some.</source>
        <translation>لم يُحفظ: القواعد والكلمات كلها معًا طويلة جدًا. اختصر بعضها.</translation>
    </message>
    <message>
        <source>Not saved: you are not an admin any more.</source>
        <translation>لم يُحفظ: لم تعد مديرًا.</translation>
    </message>
    <message>
        <source>Not saved. Your changes are kept; look whether each rule is complete, and try again.</source>
        <translation>لم يُحفظ. تغييراتك باقية؛ تأكد من اكتمال كل قاعدة وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::HandoffPage</name>
    <message>
        <source>When a human is needed</source>
        <translation>متى يلزم إنسان</translation>
    </message>
    <message>
        <source>Try it on a conversation</source>
        <translation>جرّبها على محادثة</translation>
    </message>
    <message>
        <source>The AI may hand over to people</source>
        <translation>يجوز للذكاء الاصطناعي التحويل إلى الأشخاص</translation>
    </message>
    <message>
        <source>How sure the AI must be to answer, of 100</source>
        <translation>مدى تأكد الذكاء الاصطناعي ليجيب، من 100</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>What the AI does when it sees one of these in what a visitor says. Whatever happens, each is noted at the conversation, unless nothing is chosen. A change counts from the visitor’s next message on.</source>
        <translation>ما يفعله الذكاء الاصطناعي حين يرى أحد هذه الأسباب في كلام الزائر. أيًا كان ما يحدث، يُدوَّن كل سبب في المحادثة ما لم يُختر «لا شيء». يسري التغيير من رسالة الزائر التالية.</translation>
    </message>
    <message>
        <source>Repetitions and rejections that tell frustration, in whatever words</source>
        <translation>عدد التكرارات والرفض الذي يدل على الاستياء، بأي كلمات كانت</translation>
    </message>
    <message>
        <source>Messages before the mood of the whole talk counts</source>
        <translation>عدد الرسائل قبل أن يُحتسب مزاج الحديث كله</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>درجة العميل المحتمل</translation>
    </message>
    <message>
        <source>Points for what the talk tells, 100 at most.</source>
        <translation>نقاط لما يكشفه الحديث، 100 على الأكثر.</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>العميل المثالي</translation>
    </message>
    <message>
        <source>A visitor fits where enough of these hold. Words are parted by commas.</source>
        <translation>يناسب الزائر حين يتحقق ما يكفي من هذه. تُفصل الكلمات بفواصل.</translation>
    </message>
    <message>
        <source>People in the company, from; 0 for any</source>
        <translation>عدد العاملين في الشركة، من؛ 0 لأي عدد</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Industries and other words</source>
        <translation>القطاعات وكلمات أخرى</translation>
    </message>
    <message>
        <source>How many of the three must fit</source>
        <translation>كم من الثلاثة يجب أن يتحقق</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>What happens at a visitor’s first message on a page. The first rule that fits counts. In an address, * stands for anything: /pricing/* or shop.example/enterprise.</source>
        <translation>ما يحدث عند أول رسالة للزائر في صفحة. تسري أول قاعدة مطابقة. في العنوان ترمز * إلى أي شيء: ‎/pricing/*‎ أو ‎shop.example/enterprise‎.</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>إضافة صفحة</translation>
    </message>
    <message>
        <source>While it is off, the AI tells visitors honestly that it cannot connect them, and the page offers no person.</source>
        <translation>ما دام متوقفًا، يخبر الذكاء الاصطناعي الزوار بصدق أنه لا يستطيع وصلهم، ولا تعرض الصفحة شخصًا.</translation>
    </message>
    <message>
        <source>Switched off by %1. The AI tells visitors honestly that it cannot connect them, and the page offers no person.</source>
        <translation>أوقفه %1. يخبر الذكاء الاصطناعي الزوار بصدق أنه لا يستطيع وصلهم، ولا تعرض الصفحة شخصًا.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>What is asked for where a handoff is about one of these: by the AI before it hands over, or in a form of the chat while a visitor waits who pressed the button for a person. Nothing known is asked for, and the AI keeps nobody waiting whose request is urgent or sensitive.</source>
        <translation>ما يُسأل عنه حين يخص التحويل أحد هذه المواضيع: يسأل عنه الذكاء الاصطناعي قبل أن يحوّل، أو نموذج في الدردشة أثناء انتظار من ضغط زر التحدث إلى شخص. لا يُسأل عما هو معروف، ولا يؤخر الذكاء الاصطناعي من كان طلبه عاجلًا أو حساسًا.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::HandoffReview</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Before you save</source>
        <translation>قبل الحفظ</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>Nobody is handed over to a person any more, whoever asks.</source>
        <translation>لن يُحوَّل أحد إلى شخص بعد الآن، مهما كان الطالب.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::HistoryDialog</name>
    <message>
        <source>What was saved</source>
        <translation>ما حُفظ</translation>
    </message>
    <message>
        <source>What was saved, newest first</source>
        <translation>ما حُفظ، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يجري سؤال الخادم…</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>ما الذي غيّره</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Bring this back…</source>
        <translation>استعادة هذا…</translation>
    </message>
    <message>
        <source>The server does not tell it: you are not an admin any more.</source>
        <translation>لا يخبر به الخادم: لم تعد مسؤولًا.</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1
Rules – %2, by %3</source>
        <extracomment>when, what, whose, and who saved it</extracomment>
        <translation>%1
القواعد – %2، حفظها %3</translation>
    </message>
    <message>
        <source>%1
Ladder – %2, by %3</source>
        <translation>%1
السلّم – %2، حفظه %3</translation>
    </message>
    <message>
        <source>What was set then (what it changed is known once older ones are shown):</source>
        <translation>ما صار محددًا حينها (يُعرف ما تغيّر عند عرض الأقدم):</translation>
    </message>
    <message>
        <source>From then on the workspace’s ladder counted.</source>
        <translation>منذ ذلك الحين سرى سلّم مساحة العمل.</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>لم يختلف شيء.</translation>
    </message>
    <message>
        <source>As Baton comes
Rules – %1</source>
        <extracomment>how rules or a ladder were before anybody changed them; whose</extracomment>
        <translation>كما يأتي Baton
القواعد – %1</translation>
    </message>
    <message>
        <source>As Baton comes
Ladder – %1</source>
        <translation>كما يأتي Baton
السلّم – %1</translation>
    </message>
    <message>
        <source>Nothing is set here: what is above counts.</source>
        <translation>لم يُحدَّد شيء هنا: يسري ما فوقه.</translation>
    </message>
    <message>
        <source>The workspace’s ladder counts.</source>
        <translation>يسري سلّم مساحة العمل.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::KeyField</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>اضغط مفتاحًا…</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::KeysPage</name>
    <message>
        <source>Find an action or a key</source>
        <translation>البحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>إعادة ضبط كل المفاتيح</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>No action has this in its name or key.</source>
        <translation>لا إجراء يحوي هذا في اسمه أو مفتاحه.</translation>
    </message>
    <message>
        <source>Take the key away: %1</source>
        <translation>إزالة المفتاح: %1</translation>
    </message>
    <message>
        <source>No key for this</source>
        <translation>لا مفتاح لهذا</translation>
    </message>
    <message>
        <source>Back to the default key: %1</source>
        <translation>العودة إلى المفتاح الافتراضي: %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى %1</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Key for %1: %2</source>
        <translation>مفتاح %1: %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have no key then.</source>
        <translation>%1 مخصص لـ «%2»، الذي سيبقى بلا مفتاح.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LadderPage</name>
    <message>
        <source>The team has a ladder of its own</source>
        <translation>للفريق سلّم خاص به</translation>
    </message>
    <message>
        <source>Alert ladder</source>
        <translation>سلّم التنبيه</translation>
    </message>
    <message>
        <source>Who is alerted when, from the moment somebody asks for a person until somebody takes it. How each of them notices is set under Alert rules. Times are hours, minutes and seconds.</source>
        <translation>من يُنبَّه ومتى، من لحظة طلب شخص حتى يستلمه أحد. أما كيف يصل التنبيه إلى كل منهم فيُحدد في قواعد التنبيه. الأوقات بالساعات والدقائق والثواني.</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>ما الذي سيحدث</translation>
    </message>
    <message>
        <source>Ladder of</source>
        <translation>سلّم</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LadderStepRow</name>
    <message>
        <source>Step %1, after hours, minutes and seconds</source>
        <translation>الخطوة %1، بعد ساعات ودقائق وثوانٍ</translation>
    </message>
    <message>
        <source>Step %1, whom it alerts</source>
        <translation>الخطوة %1، من تنبه</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>إزالة الخطوة %1</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>إزالة هذه الخطوة</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LadderSteps</name>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LettersNote</name>
    <message>
        <source>Look at them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Look at what could not be delivered</source>
        <translation>عرض ما تعذّر إيصاله</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LettersPage</name>
    <message>
        <source>Not delivered</source>
        <translation>لم يصل</translation>
    </message>
    <message>
        <source>E-mails, push messages and webhooks that Baton has given up. What tells of a handoff that somebody has taken meanwhile is not sent any more.</source>
        <translation>رسائل البريد والإشعارات الفورية وخطاطيف الويب التي تخلّى عنها Baton. ما يخبر عن تسليم استلمه أحد في هذه الأثناء لا يُرسل بعد ذلك.</translation>
    </message>
    <message>
        <source>What could not be delivered, newest first</source>
        <translation>ما تعذّر إيصاله، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard what is selected</source>
        <translation>تجاهل المحدَّد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again to deliver what is selected</source>
        <translation>إعادة محاولة إيصال المحدَّد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يجري سؤال الخادم…</translation>
    </message>
    <message>
        <source>This server sends nothing beyond the consoles</source>
        <translation>هذا الخادم لا يرسل شيئًا خارج لوحات المحادثات</translation>
    </message>
    <message>
        <source>E-mail, push messages and webhooks are set up by whoever runs the server.</source>
        <translation>يُعدّ البريد والإشعارات الفورية وخطاطيف الويب مَن يشغّل الخادم.</translation>
    </message>
    <message>
        <source>The server does not tell it</source>
        <translation>لا يخبر به الخادم</translation>
    </message>
    <message>
        <source>You are not an admin any more.</source>
        <translation>لم تعد مسؤولًا.</translation>
    </message>
    <message>
        <source>Everything was delivered</source>
        <translation>وصل كل شيء</translation>
    </message>
    <message>
        <source>What fails for good will be listed here, with the reason.</source>
        <translation>ما يفشل نهائيًا سيُدرج هنا مع السبب.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln message(s)? They cannot be had back.</source>
        <translation>
            <numerusform>لا رسائل لتجاهلها. لا يمكن استعادتها.</numerusform>
            <numerusform>تجاهل رسالة واحدة؟ لا يمكن استعادتها.</numerusform>
            <numerusform>تجاهل رسالتين؟ لا يمكن استعادتهما.</numerusform>
            <numerusform>تجاهل %Ln رسائل؟ لا يمكن استعادتها.</numerusform>
            <numerusform>تجاهل %Ln رسالة؟ لا يمكن استعادتها.</numerusform>
            <numerusform>تجاهل %Ln رسالة؟ لا يمكن استعادتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try to deliver %Ln message(s) again?</source>
        <translation>
            <numerusform>لا رسائل لإعادة إيصالها؟</numerusform>
            <numerusform>إعادة محاولة إيصال رسالة واحدة؟</numerusform>
            <numerusform>إعادة محاولة إيصال رسالتين؟</numerusform>
            <numerusform>إعادة محاولة إيصال %Ln رسائل؟</numerusform>
            <numerusform>إعادة محاولة إيصال %Ln رسالة؟</numerusform>
            <numerusform>إعادة محاولة إيصال %Ln رسالة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>تجاهلها</translation>
    </message>
    <message>
        <source>Try them again</source>
        <translation>إعادة محاولتها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will be tried again.</source>
        <translation>
            <numerusform>لن تُعاد محاولة أي رسالة.</numerusform>
            <numerusform>ستُعاد محاولة رسالة واحدة.</numerusform>
            <numerusform>ستُعاد محاولة رسالتين.</numerusform>
            <numerusform>ستُعاد محاولة %Ln رسائل.</numerusform>
            <numerusform>ستُعاد محاولة %Ln رسالة.</numerusform>
            <numerusform>ستُعاد محاولة %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) discarded.</source>
        <translation>
            <numerusform>لم تُتجاهل أي رسالة.</numerusform>
            <numerusform>تم تجاهل رسالة واحدة.</numerusform>
            <numerusform>تم تجاهل رسالتين.</numerusform>
            <numerusform>تم تجاهل %Ln رسائل.</numerusform>
            <numerusform>تم تجاهل %Ln رسالة.</numerusform>
            <numerusform>تم تجاهل %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: you are not an admin any more.</source>
        <translation>لم يتم: لم تعد مسؤولًا.</translation>
    </message>
    <message>
        <source>Not done: the server could not be asked. Try again.</source>
        <translation>لم يتم: تعذّر سؤال الخادم. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>A visitor sent this link. It leads to</source>
        <translation>أرسل زائر هذا الرابط. وهو يؤدي إلى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
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
        <translation>تجربة Baton: يعمل الخادم داخل هذه النافذة وينتهي معها. يكتب الزوار على %1</translation>
    </message>
    <message>
        <source>Be a visitor</source>
        <translation>كن زائرًا</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>This link leads to a conversation that is not there or not yours to see.</source>
        <translation>يؤدي هذا الرابط إلى محادثة غير موجودة أو ليس لك أن تراها.</translation>
    </message>
    <message>
        <source>You are at the board. Go back to the desk first</source>
        <translation>أنت في لوحة المتابعة. يلزم الرجوع أولاً إلى مكان العمل</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ModelNotice</name>
    <message>
        <source>The model cannot be reached. Until it can, the built-in AI answers visitors.</source>
        <translation>تعذّر الوصول إلى النموذج. إلى أن يصبح متاحًا، يجيب الذكاء الاصطناعي المدمج الزوّار.</translation>
    </message>
    <message>
        <source>The model refuses the server’s key. Until that is put right, the built-in AI answers visitors.</source>
        <translation>يرفض النموذج مفتاح الخادم. إلى أن يُصحَّح ذلك، يجيب الذكاء الاصطناعي المدمج الزوّار.</translation>
    </message>
    <message>
        <source>There is no such model at the address that the server was given. Until that is put right, the built-in AI answers visitors.</source>
        <translation>لا يوجد نموذج بهذا الاسم في العنوان المعطى للخادم. إلى أن يُصحَّح ذلك، يجيب الذكاء الاصطناعي المدمج الزوّار.</translation>
    </message>
    <message>
        <source>The model takes no more questions for now. Meanwhile the built-in AI answers visitors.</source>
        <translation>لا يقبل النموذج مزيدًا من الأسئلة حاليًا. في هذه الأثناء يجيب الذكاء الاصطناعي المدمج الزوّار.</translation>
    </message>
    <message>
        <source>The model fails to answer. Meanwhile the built-in AI answers visitors.</source>
        <translation>يفشل النموذج في الإجابة. في هذه الأثناء يجيب الذكاء الاصطناعي المدمج الزوّار.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::OwnAlerts</name>
    <message>
        <source>Your alerts were changed on another device meanwhile. This is how they stand now.</source>
        <translation>تغيّرت تنبيهاتك على جهاز آخر في هذه الأثناء. هذه حالها الآن.</translation>
    </message>
    <message>
        <source>Your alerts could not be kept. This is how they stand now.</source>
        <translation>تعذّر حفظ تنبيهاتك. هذه حالها الآن.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::PageRuleRow</name>
    <message>
        <source>Page rule %1: where</source>
        <translation>قاعدة الصفحة %1: أين</translation>
    </message>
    <message>
        <source>Page rule %1: what happens</source>
        <translation>قاعدة الصفحة %1: ما يحدث</translation>
    </message>
    <message>
        <source>Page rule %1: which team</source>
        <translation>قاعدة الصفحة %1: أي فريق</translation>
    </message>
    <message>
        <source>Page rule %1: what it is filed under</source>
        <translation>قاعدة الصفحة %1: التصنيف</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Page rule %1</source>
        <translation>قاعدة الصفحة %1</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوعها</translation>
    </message>
    <message>
        <source>Page rule %1: address</source>
        <translation>قاعدة الصفحة %1: العنوان</translation>
    </message>
    <message>
        <source>Page rule %1: as urgent</source>
        <translation>قاعدة الصفحة %1: كعاجل</translation>
    </message>
    <message>
        <source>Remove page rule %1</source>
        <translation>إزالة قاعدة الصفحة %1</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>إزالة هذه القاعدة</translation>
    </message>
    <message>
        <source>Whoever serves it</source>
        <translation>من يخدمها</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::PeopleFooter</name>
    <message>
        <source>Save what is changed of people</source>
        <translation>حفظ التغييرات على الأشخاص</translation>
    </message>
    <message>
        <source>People can be saved while the console is connected.</source>
        <translation>يمكن حفظ الأشخاص أثناء اتصال لوحة المحادثات.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else, too: %2. Saving puts yours over theirs; discarding shows theirs.</source>
        <extracomment>a name, and words such as &quot;teams, skills&quot;</extracomment>
        <translation>غيّر شخص آخر أيضًا %1: %2. الحفظ يضع تغييرك فوق تغييره؛ والتجاهل يُظهر تغييره.</translation>
    </message>
    <message>
        <source>Somebody else saved %1 meanwhile. Your changes are kept on top of theirs.</source>
        <translation>حفظ شخص آخر %1 في هذه الأثناء. بقيت تغييراتك فوق تغييراته.</translation>
    </message>
    <message>
        <source>Not saved: you are not an admin any more.</source>
        <translation>لم يُحفظ: لم تعد مديرًا.</translation>
    </message>
    <message>
        <source>Not saved: somebody has to stay an admin who may sign in.</source>
        <translation>لم يُحفظ: يجب أن يبقى أحد مسؤولًا يُسمح له بتسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 was not saved. Your changes are kept; look at them and try again.</source>
        <translation>لم يُحفظ %1. بقيت تغييراتك؛ راجعها وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>A new person is added where the server is, while it is stopped. That prints a password for the first sign-in: %1</source>
        <extracomment>%1 is a command</extracomment>
        <translation>يُضاف شخص جديد حيث يوجد الخادم، أثناء توقفه. يطبع ذلك كلمة مرور لتسجيل الدخول الأول: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Languages they can answer in, such as en, de</source>
        <translation>اللغات التي يمكنهم الرد بها، مثل en, de</translation>
    </message>
    <message>
        <source>What they can help with, parted by commas</source>
        <translation>ما يمكنهم المساعدة فيه، تفصل بينه فواصل</translation>
    </message>
    <message>
        <source>Conversations that may be offered to them at a time</source>
        <translation>المحادثات التي يجوز عرضها عليهم في الوقت نفسه</translation>
    </message>
    <message>
        <source>May no longer sign in</source>
        <translation>لم يعد يُسمح له بتسجيل الدخول</translation>
    </message>
    <message>
        <source>No agent has: %1</source>
        <extracomment>%1 is a list of skills that teams want</extracomment>
        <translation>لا أحد لديه: %1</translation>
    </message>
    <message>
        <source>Is in %1</source>
        <extracomment>the name of a team</extracomment>
        <translation>ينتمي إلى %1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>قواعد التنبيه</translation>
    </message>
    <message>
        <source>Alert ladder</source>
        <translation>سلّم التنبيه</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم يصل</translation>
    </message>
    <message>
        <source>Not delivered (%1)</source>
        <extracomment>title of a page, and how many messages it lists</extracomment>
        <translation>لم يصل (%1)</translation>
    </message>
    <message>
        <source>When a human is needed</source>
        <translation>متى يلزم إنسان</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <extracomment>title of a page, and how many questions wait for an answer</extracomment>
        <translation>الأسئلة (%1)</translation>
    </message>
    <message>
        <source>Teams and hours</source>
        <translation>الفرق والأوقات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>What visitors read</source>
        <translation>ما يقرؤه الزوار</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QuestionsPage</name>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>What visitors asked and the AI could not answer, the most frequent first. What you answer here it knows from the next question on.</source>
        <translation>ما سأله الزوار ولم يستطع الذكاء الاصطناعي الإجابة عنه، الأكثر تكرارًا أولًا. ما تجيب عنه هنا يعرفه ابتداءً من السؤال التالي.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>لكل سؤال إجابة.</translation>
    </message>
    <message>
        <source>What the AI could not answer, the most frequent first</source>
        <translation>ما لم يستطع الذكاء الاصطناعي الإجابة عنه، الأكثر تكرارًا أولًا</translation>
    </message>
    <message>
        <source>Answers that were given, newest first</source>
        <translation>الإجابات التي أُعطيت، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Dismiss the selected questions</source>
        <translation>استبعاد الأسئلة المحددة</translation>
    </message>
    <message>
        <source>Takes what is selected off the list</source>
        <translation>يزيل المحدد من القائمة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>إجابة…</translation>
    </message>
    <message>
        <source>Answer the selected question</source>
        <translation>الإجابة عن السؤال المحدد</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the selected answer</source>
        <translation>إزالة الإجابة المحددة</translation>
    </message>
    <message>
        <source>The AI does not give this answer any more</source>
        <translation>لا يعطي الذكاء الاصطناعي هذه الإجابة بعد الآن</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Edit the selected answer</source>
        <translation>تعديل الإجابة المحددة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Without an answer (%1)</source>
        <extracomment>title of a list, and how many it has</extracomment>
        <translation>بلا إجابة (%1)</translation>
    </message>
    <message>
        <source>Answered here (%1)</source>
        <extracomment>title of a list, and how many it has</extracomment>
        <translation>أُجيب عنها هنا (%1)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>On this server no AI answers</source>
        <translation>لا يجيب أي ذكاء اصطناعي على هذا الخادم</translation>
    </message>
    <message>
        <source>Whoever runs the server has it answer visitors, or not.</source>
        <translation>من يشغّل الخادم يقرر هل يجيب الزوار أم لا.</translation>
    </message>
    <message>
        <source>The server does not tell it</source>
        <translation>لا يخبر به الخادم</translation>
    </message>
    <message>
        <source>You are not an admin any more.</source>
        <translation>لم تعد مسؤولًا.</translation>
    </message>
    <message>
        <source>The AI had an answer to everything</source>
        <translation>كانت لدى الذكاء الاصطناعي إجابة عن كل شيء</translation>
    </message>
    <message>
        <source>What it cannot answer will be listed here, so that you can teach it.</source>
        <translation>ما لا يستطيع الإجابة عنه سيُدرج هنا لتعلّمه إياه.</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln question(s)? Asked again, they come back.</source>
        <translation>
            <numerusform>هل تريد استبعاد الأسئلة؟ إذا سُئلت من جديد عادت.</numerusform>
            <numerusform>هل تريد استبعاد سؤال واحد؟ إذا سُئل من جديد عاد.</numerusform>
            <numerusform>هل تريد استبعاد سؤالين؟ إذا سُئلا من جديد عادا.</numerusform>
            <numerusform>هل تريد استبعاد %Ln أسئلة؟ إذا سُئلت من جديد عادت.</numerusform>
            <numerusform>هل تريد استبعاد %Ln سؤالًا؟ إذا سُئلت من جديد عادت.</numerusform>
            <numerusform>هل تريد استبعاد %Ln سؤال؟ إذا سُئلت من جديد عادت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss them</source>
        <translation>استبعادها</translation>
    </message>
    <message>
        <source>Remove this answer? The AI will not know it any more.</source>
        <translation>هل تريد إزالة هذه الإجابة؟ لن يعرفها الذكاء الاصطناعي بعد ذلك.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QueueListView</name>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QueuePane</name>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج مطابقة</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>إظهار الجديد</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Show some of the conversations only</source>
        <translation>إظهار بعض المحادثات فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new · show</source>
        <translation>
            <numerusform>لا جديد · إظهار</numerusform>
            <numerusform>واحدة جديدة · إظهار</numerusform>
            <numerusform>جديدتان · إظهار</numerusform>
            <numerusform>%Ln جديدة · إظهار</numerusform>
            <numerusform>%Ln جديدة · إظهار</numerusform>
            <numerusform>%Ln جديدة · إظهار</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows keep their place while you are in the list</source>
        <translation>تحتفظ الصفوف بمواضعها ما دمت في القائمة</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>الترتيب: %1</translation>
    </message>
    <message>
        <source>This list has an order of its own</source>
        <translation>لهذه القائمة ترتيبها الخاص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) in this list. Clear the filter to see them.</source>
        <translation>
            <numerusform>لا أخرى في هذه القائمة.</numerusform>
            <numerusform>محادثة أخرى في هذه القائمة. امسح المرشح لتراها.</numerusform>
            <numerusform>محادثتان أخريان في هذه القائمة. امسح المرشح لتراهما.</numerusform>
            <numerusform>%Ln أخرى في هذه القائمة. امسح المرشح لتراها.</numerusform>
            <numerusform>%Ln أخرى في هذه القائمة. امسح المرشح لتراها.</numerusform>
            <numerusform>%Ln أخرى في هذه القائمة. امسح المرشح لتراها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QuietPanel</name>
    <message>
        <source>Add a quiet time</source>
        <translation>إضافة وقت هدوء</translation>
    </message>
    <message>
        <source>Use this computer’s clock</source>
        <translation>استخدام ساعة هذا الجهاز</translation>
    </message>
    <message>
        <source>Alert me all the same, because I am on call:</source>
        <translation>نبّهني مع ذلك، فأنا مناوب:</translation>
    </message>
    <message>
        <source>On call: %1</source>
        <translation>المناوبة: %1</translation>
    </message>
    <message>
        <source>In these times nothing alerts you, as long as somebody else can be alerted.</source>
        <translation>في هذه الأوقات لا ينبهك شيء ما دام تنبيه غيرك ممكنًا.</translation>
    </message>
    <message>
        <source>None: you are alerted at any hour.</source>
        <translation>لا شيء: يصلك التنبيه في كل ساعة.</translation>
    </message>
    <message>
        <source>By the clock of %1.</source>
        <translation>بتوقيت %1.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here: these times are not heeded, so that nobody is silent by mistake.</source>
        <translation>المنطقة الزمنية %1 غير معروفة هنا: لا تُراعى هذه الأوقات كي لا يصمت أحد بالخطأ.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>لمدة %1</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <translation>حتى الغد، %1</translation>
    </message>
    <message>
        <source>Until %1 nothing alerts you, as long as somebody else can be alerted.</source>
        <translation>حتى %1 لا ينبهك شيء ما دام تنبيه غيرك ممكنًا.</translation>
    </message>
    <message>
        <source>Until %1, and in these times, nothing alerts you, as long as somebody else can be alerted.</source>
        <translation>حتى %1 وفي هذه الأوقات لا ينبهك شيء ما دام تنبيه غيرك ممكنًا.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QuietSpanRow</name>
    <message>
        <source>Quiet time %1, %2</source>
        <translation>وقت هدوء %1، %2</translation>
    </message>
    <message>
        <source>Quiet time %1, from</source>
        <translation>وقت هدوء %1، من</translation>
    </message>
    <message>
        <source>Quiet time %1, to</source>
        <translation>وقت هدوء %1، إلى</translation>
    </message>
    <message>
        <source>Remove quiet time %1</source>
        <translation>إزالة وقت الهدوء %1</translation>
    </message>
    <message>
        <source>Remove this quiet time</source>
        <translation>إزالة وقت الهدوء هذا</translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation>في اليوم التالي</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>اختر يومًا</translation>
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
        <translation>يعمل</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>يعمل جزئيًا</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Try an alert</source>
        <translation>جرّب تنبيهًا</translation>
    </message>
    <message>
        <source>The server alerts all your devices, as for a visitor. Nobody else sees it.</source>
        <translation>ينبّه الخادم جميع أجهزتك كما لو كان هناك زائر. لا يراه أحد غيرك.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a link of the chain of alerts, whether it works, and what is true of it</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>lets alerts through</source>
        <translation>يسمح بمرور التنبيهات</translation>
    </message>
    <message>
        <source>lets some alerts through</source>
        <translation>يسمح بمرور بعض التنبيهات</translation>
    </message>
    <message>
        <source>keeps alerts back</source>
        <translation>يحجب التنبيهات</translation>
    </message>
    <message>
        <source>not all set up</source>
        <extracomment>of e-mail and phone</extracomment>
        <translation>لم يُعدّ كله</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ReachWarning</name>
    <message>
        <source>Am I reachable?</source>
        <translation>هل يمكن الوصول إليّ؟</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Reachability</name>
    <message>
        <source>The desktop has not answered yet.</source>
        <translation>لم يُجب سطح المكتب بعد.</translation>
    </message>
    <message>
        <source>Not shown: the connection to the desktop (the session bus) is gone.</source>
        <translation>لا تظهر: انقطع الاتصال بسطح المكتب (ناقل الجلسة).</translation>
    </message>
    <message>
        <source>Not shown: this desktop has no notification service running.</source>
        <translation>لا تظهر: لا تعمل خدمة إشعارات على سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Not shown: there is no tray to show them in.</source>
        <translation>لا تظهر: لا يوجد شريط نظام لتظهر فيه.</translation>
    </message>
    <message>
        <source>An alert could be neither seen nor heard on this machine.</source>
        <translation>لن يُرى أي تنبيه ولن يُسمع على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Do not disturb is on, and nothing can be heard: you would not notice an alert.</source>
        <translation>«عدم الإزعاج» مفعّل ولا صوت يُسمع: لن تلاحظ أي تنبيه.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>لم تسجّل الدخول.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>متصل.</translation>
    </message>
    <message>
        <source>Connected; it answers in %1 ms.</source>
        <translation>متصل؛ يجيب خلال %1 مللي ثانية.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Not connected: who asks for a person now goes to your colleagues.</source>
        <translation>غير متصل: من يطلب شخصًا الآن يذهب إلى زملائك.</translation>
    </message>
    <message>
        <source>Your status</source>
        <translation>حالتك</translation>
    </message>
    <message>
        <source>Not known until you are signed in.</source>
        <translation>غير معروفة حتى تسجّل الدخول.</translation>
    </message>
    <message>
        <source>Available: alerted at once.</source>
        <translation>متاح: تُنبَّه فورًا.</translation>
    </message>
    <message>
        <source>Busy: alerted when none of the available has claimed.</source>
        <translation>مشغول: تُنبَّه إذا لم يستلم أحد من المتاحين.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>this desktop</source>
        <translation>سطح المكتب هذا</translation>
    </message>
    <message>
        <source>Not seen: %1 closes them at once.</source>
        <extracomment>%1 is the name of the desktop&apos;s notification service, or &quot;this desktop&quot;</extracomment>
        <translation>لا تُرى: %1 يغلقها فورًا.</translation>
    </message>
    <message>
        <source>Shown by %1, with buttons to claim and open.</source>
        <extracomment>%1 is the name of the desktop&apos;s notification service, or &quot;this desktop&quot;</extracomment>
        <translation>يعرضها %1 مع أزرار للاستلام والفتح.</translation>
    </message>
    <message>
        <source>Shown by %1, without buttons: claim in Baton’s window.</source>
        <translation>يعرضها %1 بلا أزرار: استلم في نافذة Baton.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>This desktop does not tell whether it is on.</source>
        <translation>لا يُفصح سطح المكتب هذا عمّا إذا كان مفعّلًا.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>متوقف.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>شريط النظام</translation>
    </message>
    <message>
        <source>The icon shows how many wait; closing the window keeps Baton running.</source>
        <translation>يُظهر الرمز عدد المنتظرين؛ ويبقى Baton يعمل بعد إغلاق النافذة.</translation>
    </message>
    <message>
        <source>This desktop has none: closing the window ends Baton.</source>
        <translation>لا يوجد في سطح المكتب هذا: إغلاق النافذة ينهي Baton.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Off, as you have chosen.</source>
        <translation>متوقف، كما اخترت.</translation>
    </message>
    <message>
        <source>Not shown: this desktop’s notification service does not answer.</source>
        <translation>لا تظهر: خدمة الإشعارات على سطح المكتب هذا لا تجيب.</translation>
    </message>
    <message>
        <source>Not shown: this desktop’s notification service refuses them.</source>
        <translation>لا تظهر: خدمة الإشعارات على سطح المكتب هذا ترفضها.</translation>
    </message>
    <message>
        <source>Away: alerted only when everybody else is.</source>
        <translation>غائب: لا تُنبَّه إلا إذا نُبِّه الجميع غيرك.</translation>
    </message>
    <message>
        <source>Offline: alerted only when everybody else is.</source>
        <translation>غير متصل: لا تُنبَّه إلا إذا نُبِّه الجميع غيرك.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Off: you are alerted at any hour.</source>
        <translation>متوقفة: يصلك التنبيه في كل ساعة.</translation>
    </message>
    <message>
        <source>Not now: you are alerted.</source>
        <translation>ليست الآن: يصلك التنبيه.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here: your quiet hours are not heeded, so that nobody is silent by mistake.</source>
        <translation>المنطقة الزمنية %1 غير معروفة هنا: لا تُراعى ساعات هدوئك كي لا يصمت أحد بالخطأ.</translation>
    </message>
    <message>
        <source>Until %1 nothing alerts you, as long as somebody else can be alerted.</source>
        <translation>حتى %1 لا ينبهك شيء ما دام تنبيه غيرك ممكنًا.</translation>
    </message>
    <message>
        <source>Nothing alerts you, as long as somebody else can be alerted.</source>
        <translation>لا ينبهك شيء ما دام تنبيه غيرك ممكنًا.</translation>
    </message>
    <message>
        <source>You are on call for: %1.</source>
        <extracomment>%1 lists what happens, as the rows of the table of alerts say it</extracomment>
        <translation>أنت في المناوبة لأجل: %1.</translation>
    </message>
    <message>
        <source>On: the desktop keeps notifications back. Baton’s sound still plays.</source>
        <translation>مفعّل: يحجب سطح المكتب الإشعارات. ويظل صوت Baton مسموعًا.</translation>
    </message>
    <message>
        <source>Off: you are alerted on your machines only.</source>
        <translation>متوقف: تُنبَّه على أجهزتك فقط.</translation>
    </message>
    <message>
        <source>If nobody has come, also by: %1.</source>
        <extracomment>%1 lists &quot;E-mail&quot; and &quot;Phone&quot;, or one of them</extracomment>
        <translation>إن لم يأتِ أحد، فأيضًا عبر: %1.</translation>
    </message>
    <message>
        <source>Switched on, but the server has no address of yours: %1. Whoever runs it can enter one.</source>
        <extracomment>%1 lists &quot;E-mail&quot; and &quot;Phone&quot;, or one of them</extracomment>
        <translation>مفعّل، لكن ليس لدى الخادم عنوان لك: %1. يمكن لمن يشغّل الخادم إدخاله.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ReasonRow</name>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>%1: what happens</source>
        <translation>%1: ما يحدث</translation>
    </message>
    <message>
        <source>%1: as urgent</source>
        <translation>%1: كعاجل</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>before a number: after 1 “I do not know”</extracomment>
        <translation>بعد</translation>
    </message>
    <message>
        <source>“I do not know”</source>
        <translation>«لا أعرف»</translation>
    </message>
    <message>
        <source>%1: polite answers before</source>
        <translation>%1: عدد الردود المهذبة قبل ذلك</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>before a number: from 2 times on</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>times on</source>
        <translation>مرات</translation>
    </message>
    <message>
        <source>%1: from how many times on</source>
        <translation>%1: من أي عدد مرات</translation>
    </message>
    <message>
        <source>of 100 points on</source>
        <translation>من 100 نقطة</translation>
    </message>
    <message>
        <source>%1: from how many points on</source>
        <translation>%1: من أي عدد نقاط</translation>
    </message>
    <message>
        <source>% sure on</source>
        <translation>٪ تأكد</translation>
    </message>
    <message>
        <source>%1: from how sure on</source>
        <translation>%1: من أي درجة تأكد</translation>
    </message>
    <message>
        <source>%1 – changed</source>
        <extracomment>a setting that is changed and not saved yet</extracomment>
        <translation>%1 – مُغيَّر</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::RehearsalPanel</name>
    <message>
        <source>Replay</source>
        <translation>إعادة العرض</translation>
    </message>
    <message>
        <source>Conversation to replay</source>
        <translation>المحادثة المراد إعادتها</translation>
    </message>
    <message>
        <source>The rules have changed since this was replayed.</source>
        <translation>تغيّرت القواعد منذ هذه الإعادة.</translation>
    </message>
    <message>
        <source>Choose a conversation: it is replayed with the rules that count now and with your changes, before you save them. The visitor notices nothing.</source>
        <translation>اختر محادثة: تُعاد بالقواعد السارية الآن وبتغييراتك قبل أن تحفظها. لا يلاحظ الزائر شيئًا.</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a conversation in a list: who, when, what was said last</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>تجري الإعادة…</translation>
    </message>
    <message>
        <source>The server is too busy to replay it now. Try again.</source>
        <translation>الخادم مشغول جدًا الآن. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server could not replay this. Look whether each rule is complete.</source>
        <translation>لم يستطع الخادم إعادة هذه المحادثة. تأكد من اكتمال كل قاعدة.</translation>
    </message>
    <message>
        <source>The visitor said nothing to the AI in this conversation.</source>
        <translation>لم يقل الزائر شيئًا للذكاء الاصطناعي في هذه المحادثة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s), with the rules that count now. You have changed nothing yet.</source>
        <translation>
            <numerusform>لا رسائل، بالقواعد السارية الآن. لم تغيّر شيئًا بعد.</numerusform>
            <numerusform>رسالة واحدة، بالقواعد السارية الآن. لم تغيّر شيئًا بعد.</numerusform>
            <numerusform>رسالتان، بالقواعد السارية الآن. لم تغيّر شيئًا بعد.</numerusform>
            <numerusform>%Ln رسائل، بالقواعد السارية الآن. لم تغيّر شيئًا بعد.</numerusform>
            <numerusform>%Ln رسالة، بالقواعد السارية الآن. لم تغيّر شيئًا بعد.</numerusform>
            <numerusform>%Ln رسالة، بالقواعد السارية الآن. لم تغيّر شيئًا بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s): your changes would make no difference here.</source>
        <translation>
            <numerusform>لا رسائل: لن تُحدث تغييراتك فرقًا هنا.</numerusform>
            <numerusform>رسالة واحدة: لن تُحدث تغييراتك فرقًا هنا.</numerusform>
            <numerusform>رسالتان: لن تُحدث تغييراتك فرقًا هنا.</numerusform>
            <numerusform>%Ln رسائل: لن تُحدث تغييراتك فرقًا هنا.</numerusform>
            <numerusform>%Ln رسالة: لن تُحدث تغييراتك فرقًا هنا.</numerusform>
            <numerusform>%Ln رسالة: لن تُحدث تغييراتك فرقًا هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your changes would make a difference at %Ln turn(s), marked ≠.</source>
        <translation>
            <numerusform>لن تُحدث تغييراتك فرقًا في أي رسالة.</numerusform>
            <numerusform>ستُحدث تغييراتك فرقًا في رسالة واحدة، معلَّمة بـ ≠.</numerusform>
            <numerusform>ستُحدث تغييراتك فرقًا في رسالتين، معلَّمتين بـ ≠.</numerusform>
            <numerusform>ستُحدث تغييراتك فرقًا في %Ln رسائل، معلَّمة بـ ≠.</numerusform>
            <numerusform>ستُحدث تغييراتك فرقًا في %Ln رسالة، معلَّمة بـ ≠.</numerusform>
            <numerusform>ستُحدث تغييراتك فرقًا في %Ln رسالة، معلَّمة بـ ≠.</numerusform>
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
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>≠ With your changes: %1</source>
        <extracomment>what the AI would do at a turn with the changed rules</extracomment>
        <translation>≠ مع تغييراتك: %1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ResetChoices</name>
    <message>
        <source>Everything as it was set for me</source>
        <translation>الكل كما حُدد لي</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>All of the table is as it was set for you.</source>
        <translation>الجدول كله كما حُدد لك.</translation>
    </message>
    <message>
        <source>Undo: have my own choices of alerts again</source>
        <translation>تراجع: استعادة اختياراتي للتنبيهات</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::RetentionDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>مدة الاحتفاظ بالبيانات</translation>
    </message>
    <message>
        <source>The server removes what is older. What waits for a person stays, and so does what is counted.</source>
        <translation>يزيل الخادم ما هو أقدم. ويبقى ما ينتظر شخصًا، وكذلك ما يُحصى.</translation>
    </message>
    <message>
        <source>What was said, after the conversation rests</source>
        <translation>ما قيل، بعد أن تهدأ المحادثة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Who was alerted when</source>
        <translation>من نُبّه ومتى</translation>
    </message>
    <message>
        <source>Events other than messages</source>
        <translation>الأحداث عدا الرسائل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Somebody else changed the settings meanwhile. Close this and look again.</source>
        <translation>غيّر شخص آخر الإعدادات في هذه الأثناء. أغلق هذه النافذة وانظر مجددًا.</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>for ever</extracomment>
        <translation>يُحتفظ به</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>after a number</extracomment>
        <translation>يوم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is kept, and for how long: &quot;Files: 30 days&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Erase what is older</source>
        <translation>حذف ما هو أقدم</translation>
    </message>
    <message>
        <source>Erase everything that is older than this?</source>
        <translation>هل تريد حذف كل ما هو أقدم من هذا؟</translation>
    </message>
    <message>
        <source>The server begins at once. This cannot be undone.</source>
        <translation>يبدأ الخادم فورًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ReturnSheet</name>
    <message>
        <source>Return to AI</source>
        <translation>إعادة إلى الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Note to the AI</source>
        <translation>ملاحظة للذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Note to the AI and your team (optional) – what you agreed on</source>
        <translation>ملاحظة للذكاء الاصطناعي وفريقك (اختيارية) – ما اتفقتم عليه</translation>
    </message>
    <message>
        <source>The visitor is told that the AI goes on.</source>
        <translation>يُبلَّغ الزائر بأن الذكاء الاصطناعي سيتابع.</translation>
    </message>
    <message>
        <source>Return now</source>
        <translation>إعادة الآن</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Return %1 to the AI</source>
        <translation>إعادة %1 إلى الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>How your part ended, for the figures</source>
        <translation>كيف انتهى دورك، من أجل الإحصاءات</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>تم البيع</translation>
    </message>
    <message>
        <source>follow-up agreed</source>
        <translation>اتُّفق على متابعة</translation>
    </message>
    <message>
        <source>no answer from the visitor</source>
        <translation>لا رد من الزائر</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>النتيجة: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ReviewDialog</name>
    <message>
        <source>Before you save</source>
        <translation>قبل الحفظ</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغير شيء.</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>It is so already, and stays so</source>
        <translation>الحال هكذا من قبل، وتبقى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more teams</source>
        <translation>
            <numerusform>ولا فريق آخر</numerusform>
            <numerusform>وفريق واحد آخر</numerusform>
            <numerusform>وفريقان آخران</numerusform>
            <numerusform>و%Ln فرق أخرى</numerusform>
            <numerusform>و%Ln فريقًا آخر</numerusform>
            <numerusform>و%Ln فريق آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is alerted differently</source>
        <translation>لا يتغير تنبيه أحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are alerted differently</source>
        <translation>
            <numerusform>لا يتغير تنبيه أحد</numerusform>
            <numerusform>يتغير تنبيه شخص واحد</numerusform>
            <numerusform>يتغير تنبيه شخصين</numerusform>
            <numerusform>يتغير تنبيه %Ln أشخاص</numerusform>
            <numerusform>يتغير تنبيه %Ln شخصًا</numerusform>
            <numerusform>يتغير تنبيه %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changes</source>
        <translation>
            <numerusform>ولا تغيير آخر</numerusform>
            <numerusform>وتغيير واحد آخر</numerusform>
            <numerusform>وتغييران آخران</numerusform>
            <numerusform>و%Ln تغييرات أخرى</numerusform>
            <numerusform>و%Ln تغييرًا آخر</numerusform>
            <numerusform>و%Ln تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladder – %1</source>
        <extracomment>whose ladder changes</extracomment>
        <translation>السلّم – %1</translation>
    </message>
    <message>
        <source>The workspace’s ladder counts instead of one of its own.</source>
        <translation>يسري سلّم مساحة العمل بدل سلّم خاص.</translation>
    </message>
    <message>
        <source>A ladder of its own instead of the workspace’s.</source>
        <translation>سلّم خاص بدل سلّم مساحة العمل.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>يزول: %1</translation>
    </message>
    <message numerus="yes">
        <source>The ladder changes for %Ln people</source>
        <translation>
            <numerusform>لا يتغير السلّم لأحد</numerusform>
            <numerusform>يتغير السلّم لشخص واحد</numerusform>
            <numerusform>يتغير السلّم لشخصين</numerusform>
            <numerusform>يتغير السلّم لـ %Ln أشخاص</numerusform>
            <numerusform>يتغير السلّم لـ %Ln شخصًا</numerusform>
            <numerusform>يتغير السلّم لـ %Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::RuleCellPanel</name>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>As above: off</source>
        <translation>كما في الأعلى: معطّل</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Lock it, so that nobody below changes it</source>
        <translation>قفله، كي لا يغيره أحد في الأسفل</translation>
    </message>
    <message>
        <source>Reason of the lock</source>
        <translation>سبب القفل</translation>
    </message>
    <message>
        <source>Why? Everybody it concerns reads this</source>
        <translation>لماذا؟ يقرأ هذا كل من يعنيه</translation>
    </message>
    <message>
        <source>A lock counts once it has a reason.</source>
        <translation>يسري القفل متى كان له سبب.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>what happens, and how it comes to notice</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Choose how it comes to notice.</source>
        <translation>اختر كيف يصل خبره.</translation>
    </message>
    <message>
        <source>As above: on</source>
        <translation>كما في الأعلى: مفعّل</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::RulesFiles</name>
    <message>
        <source>Export alert rules</source>
        <translation>تصدير قواعد التنبيه</translation>
    </message>
    <message>
        <source>Alert rules (*.json)</source>
        <translation>قواعد التنبيه (*.json)</translation>
    </message>
    <message>
        <source>A file replaces all rules. Save or discard your changes first.</source>
        <translation>الملف يحل محل كل القواعد. احفظ تغييراتك أو تجاهلها أولًا.</translation>
    </message>
    <message>
        <source>Import alert rules</source>
        <translation>استيراد قواعد التنبيه</translation>
    </message>
    <message>
        <source>The rules that are saved are in %1 now.</source>
        <translation>القواعد المحفوظة موجودة الآن في %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تعذرت قراءة الملف: %1</translation>
    </message>
    <message>
        <source>The file says what is set already.</source>
        <translation>يقول الملف ما هو محدد من قبل.</translation>
    </message>
    <message>
        <source>Nothing was taken over: this is not a file of alert rules.</source>
        <translation>لم يؤخذ شيء: ليس هذا ملف قواعد تنبيه.</translation>
    </message>
    <message>
        <source>Nothing was taken over: the file says more than a workspace can hold.</source>
        <translation>لم يؤخذ شيء: في الملف أكثر مما تتسع له مساحة العمل.</translation>
    </message>
    <message>
        <source>Nothing was taken over: the file is of another workspace. It names %1, which is not here.</source>
        <extracomment>the detail is a place in the file, as in &quot;teams.t_1234&quot;</extracomment>
        <translation>لم يؤخذ شيء: الملف من مساحة عمل أخرى. يذكر %1، وهو غير موجود هنا.</translation>
    </message>
    <message>
        <source>Nothing was taken over: the file is not understood at %1.</source>
        <extracomment>the detail is a place in the file, and what is wrong there</extracomment>
        <translation>لم يؤخذ شيء: تعذر فهم الملف عند %1.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ScoreBar</name>
    <message>
        <source>Lead score %1 of 100</source>
        <translation>درجة العميل المحتمل %1 من 100</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::SearchPane</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>رجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>كل المحادثات</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Not while you are offline</source>
        <translation>غير متاح وأنت غير متصل</translation>
    </message>
    <message>
        <source>The server has the conversations that are searched.</source>
        <translation>المحادثات التي يُبحث فيها موجودة على الخادم.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>The search took too long</source>
        <translation>استغرق البحث وقتًا طويلًا</translation>
    </message>
    <message>
        <source>Use a rarer word, or more of them.</source>
        <translation>استخدم كلمة أندر أو كلمات أكثر.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Whole words are found, in what visitors, AI and agents wrote.</source>
        <translation>يُبحث عن كلمات كاملة فيما كتبه الزوار والذكاء الاصطناعي والموظفون.</translation>
    </message>
    <message>
        <source>“%1” · the newest %2</source>
        <translation>«%1» · أحدث %2</translation>
    </message>
    <message>
        <source>“%1” · %2 found</source>
        <translation>«%1» · عُثر على %2</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Section</name>
    <message>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>بسط</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>الرسالة %1</translation>
    </message>
    <message>
        <source>%1: show message %2</source>
        <translation>%1: إظهار الرسالة %2</translation>
    </message>
    <message>
        <source>Show where it was said</source>
        <translation>إظهار موضع قوله</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>All keys can be changed in the preferences.</source>
        <translation>يمكن تغيير كل المفاتيح في التفضيلات.</translation>
    </message>
    <message>
        <source>All keys can be changed in the preferences (%1).</source>
        <translation>يمكن تغيير كل المفاتيح في التفضيلات (%1).</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::SnippetDialog</name>
    <message>
        <source>Snippets</source>
        <translation>النصوص الجاهزة</translation>
    </message>
    <message>
        <source>Your snippets and your team’s</source>
        <translation>نصوصك الجاهزة ونصوص فريقك</translation>
    </message>
    <message>
        <source>Shortcut – what you type after /</source>
        <translation>الاختصار – ما تكتبه بعد /</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text of the snippet</source>
        <translation>محتوى النص الجاهز</translation>
    </message>
    <message>
        <source>Filled in when you use it; what is not known is asked for</source>
        <translation>يُملأ عند الاستخدام، ويُسأل عما لا يُعرف</translation>
    </message>
    <message>
        <source>Put in %1</source>
        <translation>إدراج %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>نص جاهز جديد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Team · %1</source>
        <translation>الفريق · %1</translation>
    </message>
    <message>
        <source>Give it a shortcut, a word you will remember.</source>
        <translation>امنحه اختصارًا، كلمة تتذكرها.</translation>
    </message>
    <message>
        <source>A shortcut is one word without / and braces.</source>
        <translation>الاختصار كلمة واحدة دون / أو أقواس.</translation>
    </message>
    <message>
        <source>/%1 is taken by another snippet.</source>
        <translation>/%1 مستخدم في نص جاهز آخر.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>اكتب النص.</translation>
    </message>
    <message>
        <source>The text is too long to be sent: at most 8,000 characters.</source>
        <translation>النص أطول من أن يُرسل: 8000 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Your team’s; somebody who administers Baton can change it.</source>
        <translation>لفريقك؛ يستطيع تعديله من يدير Baton.</translation>
    </message>
    <message>
        <source>/%1 is deleted.</source>
        <translation>حُذف /%1.</translation>
    </message>
    <message>
        <source>Saved. Type /%1 to use it.</source>
        <translation>حُفظ. اكتب /%1 لاستخدامه.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::SnippetPopup</name>
    <message>
        <source>Choose a snippet</source>
        <translation>اختر نصًا جاهزًا</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>النصوص الجاهزة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write your first snippet…</source>
        <translation>اكتب أول نص جاهز…</translation>
    </message>
    <message>
        <source>Edit snippets…</source>
        <translation>تحرير النصوص الجاهزة…</translation>
    </message>
    <message>
        <source>Yours · as it will stand here</source>
        <translation>لك · كما سيظهر هنا</translation>
    </message>
    <message>
        <source>Team · as it will stand here</source>
        <translation>الفريق · كما سيظهر هنا</translation>
    </message>
    <message>
        <source>Saved texts</source>
        <translation>نصوص محفوظة</translation>
    </message>
    <message>
        <source>Save what you write often, and put it in with / and a few letters.</source>
        <translation>احفظ ما تكتبه كثيرًا وأدرجه بكتابة / وبضعة أحرف.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::SpanField</name>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Times such as 09:00–12:30, 13:30–18:00; empty for closed</source>
        <translation>أوقات مثل 09:00–12:30, 13:30–18:00؛ فارغ يعني مغلق</translation>
    </message>
    <message>
        <source>%1: not understood</source>
        <translation>%1: غير مفهوم</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::SpecialDayRow</name>
    <message>
        <source>Holiday %1: hours</source>
        <translation>العطلة %1: الأوقات</translation>
    </message>
    <message>
        <source>Holiday %1: date</source>
        <translation>العطلة %1: التاريخ</translation>
    </message>
    <message>
        <source>Holiday %1: name</source>
        <translation>العطلة %1: الاسم</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>اسم اليوم</translation>
    </message>
    <message>
        <source>Remove holiday %1</source>
        <translation>إزالة العطلة %1</translation>
    </message>
    <message>
        <source>Remove this holiday</source>
        <translation>إزالة هذه العطلة</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Spelling</name>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>جارٍ البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>إضافة «%1» إلى القاموس</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>لا قاموس مثبت</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>تدقيق الإملاء</translation>
    </message>
    <message>
        <source>No dictionary for %1</source>
        <translation>لا قاموس للغة %1</translation>
    </message>
    <message>
        <source>The visitor’s language</source>
        <translation>لغة الزائر</translation>
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
        <translation>عندما يطلب روبوت المحادثة شخصًا تكون حاضرًا – مطّلعًا وبنقرة واحدة.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّب</translation>
    </message>
    <message>
        <source>A server runs inside this window, with a chatbot and visitors of an invented company. Nothing leaves your computer, nothing has to be set up.</source>
        <translation>يعمل داخل هذه النافذة خادم مع روبوت محادثة وزوار لشركة متخيلة. لا شيء يغادر حاسوبك، ولا حاجة إلى أي إعداد.</translation>
    </message>
    <message>
        <source>Starts at once, with what you had the last time</source>
        <translation>يبدأ فورًا بما كان لديك آخر مرة</translation>
    </message>
    <message>
        <source>Start over with fresh data</source>
        <translation>البدء من جديد ببيانات جديدة</translation>
    </message>
    <message>
        <source>Forgets the conversations of earlier tries</source>
        <translation>ينسى محادثات التجارب السابقة</translation>
    </message>
    <message>
        <source>Connect to your team</source>
        <translation>الاتصال بفريقك</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>New password, at least 10 characters</source>
        <translation>كلمة مرور جديدة، 10 أحرف على الأقل</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Baton sends nothing over a link that is not encrypted. Use https.</source>
        <translation>لا يرسل Baton شيئًا عبر اتصال غير مشفر. استخدم https.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like baton.example.com or localhost:8080.</source>
        <translation>هذا ليس عنوانًا. يبدو العنوان مثل baton.example.com أو localhost:8080.</translation>
    </message>
    <message>
        <source>Login and password are needed.</source>
        <translation>اسم الدخول وكلمة المرور مطلوبان.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::StoryDialog</name>
    <message>
        <source>Why was I alerted, or not?</source>
        <translation>لماذا نُبّهت، أو لم أُنبَّه؟</translation>
    </message>
    <message>
        <source>Alerts for %1</source>
        <translation>تنبيهات %1</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>يُسأل الخادم …</translation>
    </message>
    <message>
        <source>Steps of the alert</source>
        <translation>خطوات التنبيه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not connected: the server knows it.</source>
        <translation>غير متصل: الخادم يعرف ذلك.</translation>
    </message>
    <message>
        <source>The server does not show it to you.</source>
        <translation>لا يعرضه الخادم لك.</translation>
    </message>
    <message>
        <source>Nobody was alerted: no person was asked for here.</source>
        <translation>لم يُنبَّه أحد: لم يُطلب شخص هنا.</translation>
    </message>
    <message>
        <source>Handoff %1, %2</source>
        <extracomment>the first or a further time that a person was asked for in this conversation; a day</extracomment>
        <translation>التسليم %1، %2</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::SuggestionCard</name>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Suggested reply</source>
        <translation>الرد المقترح</translation>
    </message>
    <message>
        <source>Use the suggested reply</source>
        <translation>استخدام الرد المقترح</translation>
    </message>
    <message>
        <source>Put it into your reply, to be changed and sent by you</source>
        <translation>إدراجه في ردك لتعدّله وترسله بنفسك</translation>
    </message>
    <message>
        <source>Dismiss the suggestion</source>
        <translation>تجاهل الاقتراح</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Asking the AI…</source>
        <translation>جارٍ سؤال الذكاء الاصطناعي…</translation>
    </message>
    <message>
        <source>No suggestion: the knowledge base has nothing near</source>
        <translation>لا اقتراح: لا شيء قريب من ذلك في قاعدة المعرفة</translation>
    </message>
    <message>
        <source>The AI would answer · %1 % sure</source>
        <translation>سيجيب الذكاء الاصطناعي · بثقة %1&#xa0;%</translation>
    </message>
    <message>
        <source>The AI would answer · %1 % sure · from “%2”</source>
        <translation>سيجيب الذكاء الاصطناعي · بثقة %1&#xa0;% · من «%2»</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TeamCover</name>
    <message>
        <source>Nobody is available now in: %1. Who asks for a person there has to wait.</source>
        <translation>لا أحد متاح الآن في: %1. من يطلب شخصًا هناك عليه الانتظار.</translation>
    </message>
    <message>
        <source>Be available</source>
        <translation>كن متاحًا</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TeamRouting</name>
    <message>
        <source>Everybody is told, whoever claims first has it</source>
        <translation>يُخبَر الجميع، ومن يستلم أولًا تكون له</translation>
    </message>
    <message>
        <source>Offered to one person after another</source>
        <translation>تُعرض على شخص بعد آخر</translation>
    </message>
    <message>
        <source>How handoffs come to the team&apos;s people</source>
        <translation>كيف تصل التسليمات إلى أفراد الفريق</translation>
    </message>
    <message>
        <source>Skills wanted of who is asked, parted by commas</source>
        <translation>المهارات المطلوبة ممن تُعرض عليه، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Pages whose handoffs are this team&apos;s: an address a line, then skills wanted for it</source>
        <translation>صفحات تعود تسليماتها إلى هذا الفريق: عنوان في كل سطر، وبعده المهارات المطلوبة له</translation>
    </message>
    <message>
        <source>Whoever has most room is asked first. What nobody takes is open to all; nobody is offered more than their capacity.</source>
        <translation>يُسأل أولًا من لديه متسع أكبر. وما لا يأخذه أحد متاح للجميع، ولا يُعرض على أحد أكثر من طاقته.</translation>
    </message>
    <message>
        <source>Somebody who had the conversation just before is still asked first.</source>
        <translation>ومع ذلك يُسأل أولًا من كانت المحادثة معه قبل قليل.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TeamsFooter</name>
    <message>
        <source>Save the teams and their hours</source>
        <translation>حفظ الفرق وأوقاتها</translation>
    </message>
    <message>
        <source>Somebody else saved teams meanwhile. Your changes are kept on top of theirs.</source>
        <translation>حفظ شخص آخر الفرق في هذه الأثناء. بقيت تغييراتك فوق تغييراته.</translation>
    </message>
    <message>
        <source>Teams can be saved while the console is connected.</source>
        <translation>يمكن حفظ الفرق أثناء اتصال لوحة المحادثات.</translation>
    </message>
    <message>
        <source>A time cannot be read. Write 09:00–12:30, 13:30–18:00, or leave it empty.</source>
        <translation>تعذرت قراءة أحد الأوقات. اكتب 09:00–12:30, 13:30–18:00 أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>A team has no name.</source>
        <translation>أحد الفرق بلا اسم.</translation>
    </message>
    <message>
        <source>The hours and holidays of all teams together are too long.</source>
        <translation>أوقات وعطلات جميع الفرق معًا طويلة جدًا.</translation>
    </message>
    <message>
        <source>Not saved: somebody else saved changes at the same moment. Look at them and save again.</source>
        <translation>لم يُحفظ: حفظ شخص آخر تغييرات في اللحظة نفسها. راجعها ثم احفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>Not saved: the hours and holidays of all teams together are too long.</source>
        <translation>لم يُحفظ: أوقات وعطلات جميع الفرق معًا طويلة جدًا.</translation>
    </message>
    <message>
        <source>Not saved: you are not an admin any more.</source>
        <translation>لم يُحفظ: لم تعد مديرًا.</translation>
    </message>
    <message>
        <source>Not saved. Your changes are kept; look whether each team is complete, and try again.</source>
        <translation>لم يُحفظ. بقيت تغييراتك؛ تحقق من اكتمال كل فريق وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TeamsPage</name>
    <message>
        <source>Teams and hours</source>
        <translation>الفرق والأوقات</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>إضافة فريق</translation>
    </message>
    <message>
        <source>New team</source>
        <extracomment>the name of a team that was just added</extracomment>
        <translation>فريق جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it is for; nothing chosen is anything</source>
        <translation>مجالات عمله؛ عدم الاختيار يعني كل شيء</translation>
    </message>
    <message>
        <source>Serves %1</source>
        <translation>يخدم %1</translation>
    </message>
    <message>
        <source>Languages such as en, de; empty for any</source>
        <translation>لغات مثل en, de؛ فارغ يعني أي لغة</translation>
    </message>
    <message>
        <source>Gets what no other team is for</source>
        <translation>يستقبل ما لا يخص أي فريق آخر</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>أوقات العمل</translation>
    </message>
    <message>
        <source>This team has opening hours</source>
        <translation>لهذا الفريق أوقات عمل</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Show it for a visitor in</source>
        <translation>العرض لزائر في</translation>
    </message>
    <message>
        <source>Holidays: on these dates the week does not count. Without hours the team is closed.</source>
        <translation>العطلات: في هذه التواريخ لا يسري جدول الأسبوع. بدون أوقات يكون الفريق مغلقًا.</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>إضافة عطلة</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>خارج أوقات العمل</translation>
    </message>
    <message>
        <source>Who asks for a person while the team is closed is told when it opens, in their own time. The request is kept and comes into the queue then, the oldest first.</source>
        <translation>من يطلب شخصًا والفريق مغلق يُخبَر بموعد الفتح بتوقيته. يُحفظ الطلب ويدخل الطابور حينها، الأقدم أولاً.</translation>
    </message>
    <message>
        <source>The AI goes on answering until then</source>
        <translation>يواصل الذكاء الاصطناعي الرد حتى ذلك الحين</translation>
    </message>
    <message>
        <source>What the AI asks for before it keeps the request</source>
        <translation>ما يسأل عنه الذكاء الاصطناعي قبل حفظ الطلب</translation>
    </message>
    <message>
        <source>Who gets what is asked</source>
        <translation>من يتلقى ما يُطلب</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TextRow</name>
    <message>
        <source>%1: insert “%2”</source>
        <translation>%1: إدراج «%2»</translation>
    </message>
    <message>
        <source>Back to the built-in text</source>
        <translation>العودة إلى النص المرفق</translation>
    </message>
    <message>
        <source>%1: back to the built-in text</source>
        <translation>%1: العودة إلى النص المرفق</translation>
    </message>
    <message>
        <source>As the visitor reads it: %1</source>
        <translation>كما يقرؤه الزائر: %1</translation>
    </message>
    <message>
        <source>While the visitor is still waiting: %1</source>
        <translation>ما دام الزائر ينتظر: %1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TextsFooter</name>
    <message>
        <source>Save what visitors read</source>
        <translation>حفظ ما يقرؤه الزوار</translation>
    </message>
    <message>
        <source>Somebody else saved texts meanwhile. Your changes are kept on top of theirs.</source>
        <translation>حفظ شخص آخر النصوص في هذه الأثناء. بقيت تغييراتك فوق تغييراته.</translation>
    </message>
    <message>
        <source>A text has %1 characters at most.</source>
        <translation>لا يزيد النص على %1 حرف.</translation>
    </message>
    <message>
        <source>Nothing fills in %1. Visitors would read it as it is written.</source>
        <translation>لا شيء يُملأ مكان %1. سيقرؤه الزوار كما هو مكتوب.</translation>
    </message>
    <message>
        <source>Texts can be saved while the console is connected.</source>
        <translation>يمكن حفظ النصوص أثناء اتصال لوحة المحادثات.</translation>
    </message>
    <message>
        <source>Not saved: somebody else saved changes at the same moment. Look at them and save again.</source>
        <translation>لم يُحفظ: حفظ شخص آخر تغييرات في اللحظة نفسها. راجعها ثم احفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>Not saved: you are not an admin any more.</source>
        <translation>لم يُحفظ: لم تعد مديرًا.</translation>
    </message>
    <message>
        <source>Not saved. Your changes are kept; try again.</source>
        <translation>لم يُحفظ. بقيت تغييراتك؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 has no other half. Visitors would read it as it is written.</source>
        <extracomment>a brace whose other half is missing</extracomment>
        <translation>%1 بلا قوس مقابل. سيقرؤه الزوار كما هو مكتوب.</translation>
    </message>
    <message>
        <source>%1, %2 was emptied by somebody else. Saving puts yours there; discarding leaves it empty.</source>
        <extracomment>a language, and the title of a text</extracomment>
        <translation>%1، %2: أفرغ شخص آخر هذا النص. الحفظ يضع نصك مكانه، والتجاهل يتركه فارغًا.</translation>
    </message>
    <message>
        <source>%1, %2 was changed by somebody else, too: “%3”. Saving puts yours over theirs; discarding shows theirs.</source>
        <extracomment>a language, the title of a text, and the text</extracomment>
        <translation>%1، %2: غيّر شخص آخر هذا النص أيضًا: «%3». الحفظ يضع نصك مكان نصه، والتجاهل يعرض نصه.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TextsPage</name>
    <message>
        <source>What visitors read</source>
        <translation>ما يقرؤه الزوار</translation>
    </message>
    <message>
        <source>What the system says at each step of a handoff, and below it how a visitor will read it, with names and times as an example. A change counts from the next message on.</source>
        <translation>ما يقوله النظام في كل خطوة من خطوات التسليم، وتحته كما سيقرؤه الزائر، مع أسماء وأوقات على سبيل المثال. يسري التغيير من الرسالة التالية.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Visitors with another language read English.</source>
        <translation>يقرأ الزوار بلغة أخرى النص الإنجليزي.</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>إزالة هذه اللغة</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Add this language</source>
        <translation>إضافة هذه اللغة</translation>
    </message>
    <message>
        <source>Choose one, or write a tag such as pt-BR. It begins with the built-in texts.</source>
        <translation>اختر لغة أو اكتب رمزًا مثل pt-BR. تبدأ بالنصوص المرفقة.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove the texts in %1</source>
        <translation>إزالة النصوص بـ%1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TopBar</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Pause demo</source>
        <translation>إيقاف العرض مؤقتًا</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>Busy for</source>
        <translation>مشغول لمدة</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>بعيد لمدة</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>30 minutes (until 15:40)</comment>
        <translation>%1 (حتى %2)</translation>
    </message>
    <message numerus="yes">
        <source>You own %Ln conversation(s). That is as many as you take; offers go to others.</source>
        <translation>
            <numerusform>ليست لديك محادثات، وهو أقصى ما تأخذه؛ وتذهب العروض إلى غيرك.</numerusform>
            <numerusform>لديك محادثة واحدة، وهو أقصى ما تأخذه؛ وتذهب العروض إلى غيرك.</numerusform>
            <numerusform>لديك محادثتان، وهو أقصى ما تأخذه؛ وتذهب العروض إلى غيرك.</numerusform>
            <numerusform>لديك %Ln محادثات، وهو أقصى ما تأخذه؛ وتذهب العروض إلى غيرك.</numerusform>
            <numerusform>لديك %Ln محادثة، وهو أقصى ما تأخذه؛ وتذهب العروض إلى غيرك.</numerusform>
            <numerusform>لديك %Ln محادثة، وهو أقصى ما تأخذه؛ وتذهب العروض إلى غيرك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You own %Ln conversation(s) of at most %1.</source>
        <translation>
            <numerusform>ليست لديك محادثات من %1 على الأكثر.</numerusform>
            <numerusform>لديك محادثة واحدة من %1 على الأكثر.</numerusform>
            <numerusform>لديك محادثتان من %1 على الأكثر.</numerusform>
            <numerusform>لديك %Ln محادثات من %1 على الأكثر.</numerusform>
            <numerusform>لديك %Ln محادثة من %1 على الأكثر.</numerusform>
            <numerusform>لديك %Ln محادثة من %1 على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>%1 – change your status</source>
        <translation>%1 – تغيير حالتك</translation>
    </message>
    <message>
        <source>Go on with demo</source>
        <translation>متابعة العرض</translation>
    </message>
    <message>
        <source>Let the demo’s visitors write again</source>
        <translation>السماح لزوار العرض بالكتابة مجددًا</translation>
    </message>
    <message>
        <source>Let the demo’s visitors rest</source>
        <translation>إراحة زوار العرض</translation>
    </message>
    <message>
        <source>Typing narrows the list; Enter searches all conversations</source>
        <translation>الكتابة تضيّق القائمة، وEnter يبحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Search the list – Enter for all conversations</source>
        <translation>البحث في القائمة – Enter لكل المحادثات</translation>
    </message>
    <message>
        <source>You own %1 of %2</source>
        <comment>conversations owned of those one takes</comment>
        <translation>لديك %1 من %2</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>إسكات</translation>
    </message>
    <message>
        <source>Silence alerts</source>
        <translation>إسكات التنبيهات</translation>
    </message>
    <message>
        <source>Ends sounds and notifications on all your devices; who waits goes on waiting</source>
        <translation>ينهي الأصوات والإشعارات على كل أجهزتك، ويبقى من ينتظر منتظرًا</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TranscriptView</name>
    <message>
        <source>Quote in the reply</source>
        <translation>اقتباس في الرد</translation>
    </message>
    <message>
        <source>More about this message (Enter)</source>
        <translation>المزيد عن هذه الرسالة (Enter)</translation>
    </message>
    <message>
        <source>Copy se&amp;lection</source>
        <translation>نسخ ال&amp;تحديد</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>&amp;نسخ الرسالة</translation>
    </message>
    <message>
        <source>Copy link &amp;address</source>
        <translation>نسخ &amp;عنوان الرابط</translation>
    </message>
    <message>
        <source>&amp;Quote in the reply</source>
        <translation>&amp;اقتباس في الرد</translation>
    </message>
    <message>
        <source>Save as &amp;snippet…</source>
        <translation>حفظ كن&amp;ص جاهز…</translation>
    </message>
    <message>
        <source>&amp;Report as a wrong answer</source>
        <translation>&amp;الإبلاغ عن جواب خاطئ</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;إعادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Keep as note</source>
        <translation>&amp;حفظ كملاحظة</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>queued, sent on reconnect</source>
        <translation>محفوظة، تُرسل عند عودة الاتصال</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>شوهدت</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>لم تُرسل. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 يكتب…</translation>
    </message>
    <message>
        <source>The visitor is typing…</source>
        <translation>الزائر يكتب…</translation>
    </message>
    <message>
        <source>Save “%1”…</source>
        <translation>حفظ «%1»…</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TransferPicker</name>
    <message>
        <source>Transfer to</source>
        <translation>تحويل إلى</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>فريق أو شخص</translation>
    </message>
    <message>
        <source>Type the name of a team or person</source>
        <translation>اكتب اسم فريق أو شخص</translation>
    </message>
    <message>
        <source>Teams and people</source>
        <translation>الفرق والأشخاص</translation>
    </message>
    <message>
        <source>team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>team, closed now</source>
        <translation>فريق، مغلق الآن</translation>
    </message>
    <message>
        <source>Note to whoever takes it</source>
        <translation>ملاحظة لمن يتسلمها</translation>
    </message>
    <message>
        <source>Note to whoever takes it (optional) – only your team sees it</source>
        <translation>ملاحظة لمن يتسلمها (اختيارية) – لا يراها إلا فريقك</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TrayController</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Claim %1 (%2)</source>
        <translation>استلام %1 (%2)</translation>
    </message>
    <message>
        <source>Open Baton</source>
        <translation>فتح Baton</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Silence alerts</source>
        <translation>إسكات التنبيهات</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TrayNotifier</name>
    <message>
        <source>There is no icon in the tray that could show a message.</source>
        <translation>لا توجد أيقونة في شريط النظام تعرض رسالة.</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%Ln محادثات</numerusform>
            <numerusform>%Ln محادثة</numerusform>
            <numerusform>%Ln محادثة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::WeekHours</name>
    <message>
        <source>Hours on %1</source>
        <translation>أوقات يوم %1</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>نسخ إلى…</translation>
    </message>
    <message>
        <source>Copy the hours of %1 to other days</source>
        <translation>نسخ أوقات يوم %1 إلى أيام أخرى</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>conversations somebody owns, of those they take
----------
so many handoffs out of so many</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>nobody waits for an answer</source>
        <translation>لا أحد ينتظر ردًا</translation>
    </message>
    <message>
        <source>Conversations they own, snoozed ones too, of those they take at a time</source>
        <translation>المحادثات التي لديهم، بما فيها المؤجلة، من التي يأخذونها في آن واحد</translation>
    </message>
    <message>
        <source>How long that visitor of theirs waits for an answer who waits longest</source>
        <translation>مدة انتظار الزائر الأطول انتظارًا للرد لديهم</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>لديه</translation>
    </message>
    <message>
        <source>Oldest unanswered</source>
        <translation>أقدم ما لم يُرد عليه</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Show who waits</source>
        <translation>إظهار من ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor(s) wait(s) longer than promised.</source>
        <translation>
            <numerusform>%Ln من الزوار ينتظرون أطول مما وُعدوا به.</numerusform>
            <numerusform>%Ln من الزوار ينتظرون أطول مما وُعدوا به.</numerusform>
            <numerusform>%Ln من الزوار ينتظرون أطول مما وُعدوا به.</numerusform>
            <numerusform>%Ln من الزوار ينتظرون أطول مما وُعدوا به.</numerusform>
            <numerusform>%Ln من الزوار ينتظرون أطول مما وُعدوا به.</numerusform>
            <numerusform>%Ln من الزوار ينتظرون أطول مما وُعدوا به.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody waits, and nobody can be reached.</source>
        <translation>هناك من ينتظر ولا يمكن الوصول إلى أحد.</translation>
    </message>
    <message>
        <source>Somebody waits, and nobody can be reached in: %1.</source>
        <translation>هناك من ينتظر ولا يمكن الوصول إلى أحد في: %1.</translation>
    </message>
    <message>
        <source>The queue is long.</source>
        <translation>الطابور طويل.</translation>
    </message>
    <message>
        <source>The queue is long in: %1.</source>
        <translation>الطابور طويل في: %1.</translation>
    </message>
    <message>
        <source>Time to the first reply</source>
        <translation>الوقت حتى أول رد</translation>
    </message>
    <message>
        <source>Handoffs an hour</source>
        <translation>التسليمات في الساعة</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>تم الرد في الوقت</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>المطلوبة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>النصف خلال</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % خلال</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>في الوقت</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>so many</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>أي مخطط</translation>
    </message>
    <message>
        <source>Today by the hour</source>
        <translation>اليوم حسب الساعة</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>حفظ بصيغة CSV …</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>حفظ كصورة …</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>how many a chart is made of</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>The server’s figures of today are not known yet.</source>
        <translation>أرقام الخادم لليوم غير معروفة بعد.</translation>
    </message>
    <message>
        <source>The same numbers are in the table.</source>
        <translation>الأرقام نفسها في الجدول.</translation>
    </message>
    <message>
        <source>Half within (minutes)</source>
        <translation>النصف خلال (دقائق)</translation>
    </message>
    <message>
        <source>90 % within (minutes)</source>
        <translation>90 % خلال (دقائق)</translation>
    </message>
    <message>
        <source>Answered in time (per cent)</source>
        <translation>تم الرد في الوقت (بالمئة)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>تعذّرت كتابة «%1».</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>حفظ كصورة</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>%1 – %2, owns %3 of %4</source>
        <extracomment>an agent&apos;s name, their status, how many conversations they own of those they take</extracomment>
        <translation>%1 – %2، لديه %3 من %4</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <extracomment>a visitor&apos;s name; the handoff came while one did not look</extracomment>
        <translation>%1 (جديد)</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Alerted so far</source>
        <translation>نُبِّه حتى الآن</translation>
    </message>
    <message>
        <source>Alerted next</source>
        <translation>يُنبَّه بعد ذلك</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Which teams the board counts</source>
        <translation>الفرق التي تحسبها لوحة المتابعة</translation>
    </message>
    <message>
        <source>Over the day</source>
        <translation>على مدار اليوم</translation>
    </message>
    <message>
        <source>Waits, handoffs and what was missed, hour by hour</source>
        <translation>أوقات الانتظار والتسليمات والفائتة، ساعة بساعة</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>نافذة مستقلة</translation>
    </message>
    <message>
        <source>Big screen</source>
        <translation>شاشة كبيرة</translation>
    </message>
    <message>
        <source>All of a screen, larger, without names of visitors; Escape leaves it</source>
        <translation>الشاشة بأكملها، أكبر، دون أسماء الزوار؛ Escape للخروج</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى مكان العمل</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>تمت المشاهدة</translation>
    </message>
    <message>
        <source>Takes the marks of what is new away</source>
        <translation>يزيل علامات الجديد</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>من ينتظر</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الموظفون</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s)</source>
        <translation>
            <numerusform>%Ln ينتظرون</numerusform>
            <numerusform>%Ln ينتظرون</numerusform>
            <numerusform>%Ln ينتظرون</numerusform>
            <numerusform>%Ln ينتظرون</numerusform>
            <numerusform>%Ln ينتظرون</numerusform>
            <numerusform>%Ln ينتظرون</numerusform>
        </translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more when you leave the list</source>
        <translation>
            <numerusform>%Ln أخرى عند مغادرة القائمة</numerusform>
            <numerusform>%Ln أخرى عند مغادرة القائمة</numerusform>
            <numerusform>%Ln أخرى عند مغادرة القائمة</numerusform>
            <numerusform>%Ln أخرى عند مغادرة القائمة</numerusform>
            <numerusform>%Ln أخرى عند مغادرة القائمة</numerusform>
            <numerusform>%Ln أخرى عند مغادرة القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected: this is how it was.</source>
        <translation>غير متصل: هكذا كان الوضع.</translation>
    </message>
    <message>
        <source>Board – Baton</source>
        <translation>لوحة المتابعة – Baton</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Available agents</source>
        <translation>الموظفون المتاحون</translation>
    </message>
    <message>
        <source>Answered in time today</source>
        <translation>تم الرد في الوقت اليوم</translation>
    </message>
    <message>
        <source>Missed today</source>
        <translation>فائتة اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln longer than promised</source>
        <translation>
            <numerusform>%Ln أطول من الموعود</numerusform>
            <numerusform>%Ln أطول من الموعود</numerusform>
            <numerusform>%Ln أطول من الموعود</numerusform>
            <numerusform>%Ln أطول من الموعود</numerusform>
            <numerusform>%Ln أطول من الموعود</numerusform>
            <numerusform>%Ln أطول من الموعود</numerusform>
        </translation>
    </message>
    <message>
        <source>none longer than promised</source>
        <translation>لا أحد أطول من الموعود</translation>
    </message>
    <message>
        <source>no one is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>لا شيء حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln handoff(s)</source>
        <translation>
            <numerusform>من %Ln من التسليمات</numerusform>
            <numerusform>من %Ln من التسليمات</numerusform>
            <numerusform>من %Ln من التسليمات</numerusform>
            <numerusform>من %Ln من التسليمات</numerusform>
            <numerusform>من %Ln من التسليمات</numerusform>
            <numerusform>من %Ln من التسليمات</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors who wait in the queue now. Snoozed ones and those put off to the next opening are not counted.</source>
        <translation>الزوار المنتظرون الآن في الطابور. لا تُحسب المؤجلة ولا المرجأة إلى الافتتاح التالي.</translation>
    </message>
    <message>
        <source>How long the one in the queue waits who waits longest, since the request or the last return into the queue.</source>
        <translation>مدة انتظار الأطول انتظارًا في الطابور، منذ الطلب أو آخر عودة إلى الطابور.</translation>
    </message>
    <message>
        <source>Conversations that an agent owns now, without snoozed ones.</source>
        <translation>المحادثات التي لدى موظف الآن، دون المؤجلة.</translation>
    </message>
    <message>
        <source>Handoffs requested today with a first human reply within what was promised, of those answered or missed; visitors who left within seconds are not counted.</source>
        <translation>التسليمات المطلوبة اليوم التي كان أول رد بشري فيها ضمن الموعود، من التي رُد عليها أو فاتت؛ لا يُحسب من غادر خلال ثوانٍ.</translation>
    </message>
    <message>
        <source>Handoffs requested today that ended without a word from a person, of all that came into the queue.</source>
        <translation>التسليمات المطلوبة اليوم التي انتهت دون كلمة من شخص، من كل ما دخل الطابور.</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>كل الفرق</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from one time of day to another</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requested</source>
        <translation>
            <numerusform>%Ln مطلوبة</numerusform>
            <numerusform>%Ln مطلوبة</numerusform>
            <numerusform>%Ln مطلوبة</numerusform>
            <numerusform>%Ln مطلوبة</numerusform>
            <numerusform>%Ln مطلوبة</numerusform>
            <numerusform>%Ln مطلوبة</numerusform>
        </translation>
    </message>
    <message>
        <source>how many were requested is not known</source>
        <translation>عدد المطلوبة غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait(s) still</source>
        <translation>
            <numerusform>%Ln منها لا تزال تنتظر</numerusform>
            <numerusform>%Ln منها لا تزال تنتظر</numerusform>
            <numerusform>%Ln منها لا تزال تنتظر</numerusform>
            <numerusform>%Ln منها لا تزال تنتظر</numerusform>
            <numerusform>%Ln منها لا تزال تنتظر</numerusform>
            <numerusform>%Ln منها لا تزال تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came</source>
        <translation>
            <numerusform>%Ln جاءت</numerusform>
            <numerusform>%Ln جاءت</numerusform>
            <numerusform>%Ln جاءت</numerusform>
            <numerusform>%Ln جاءت</numerusform>
            <numerusform>%Ln جاءت</numerusform>
            <numerusform>%Ln جاءت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were claimed</source>
        <translation>
            <numerusform>%Ln تم استلامها</numerusform>
            <numerusform>%Ln تم استلامها</numerusform>
            <numerusform>%Ln تم استلامها</numerusform>
            <numerusform>%Ln تم استلامها</numerusform>
            <numerusform>%Ln تم استلامها</numerusform>
            <numerusform>%Ln تم استلامها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed</source>
        <translation>
            <numerusform>%Ln فاتت</numerusform>
            <numerusform>%Ln فاتت</numerusform>
            <numerusform>%Ln فاتت</numerusform>
            <numerusform>%Ln فاتت</numerusform>
            <numerusform>%Ln فاتت</numerusform>
            <numerusform>%Ln فاتت</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <extracomment>%1 is a time of day, %2 what has happened since</extracomment>
        <translation>منذ %1: %2</translation>
    </message>
    <message>
        <source>Nobody alerted yet</source>
        <translation>لم يُنبَّه أحد بعد</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>of the alert ladder: which step, of how many, and whom it alerted</extracomment>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <source>due now: %1</source>
        <translation>حان الآن: %1</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <extracomment>%1 is a span as 0:34, %2 whom the next step of the ladder alerts</extracomment>
        <translation>خلال %1: %2</translation>
    </message>
    <message>
        <source>half of what was promised is over</source>
        <translation>انقضى نصف الوقت الموعود</translation>
    </message>
    <message>
        <source>soon longer than promised</source>
        <translation>قريبًا أطول من الموعود</translation>
    </message>
    <message>
        <source>longer than promised</source>
        <translation>أطول من الموعود</translation>
    </message>
    <message>
        <source>Handoffs by quarter of an hour</source>
        <translation>التسليمات حسب ربع الساعة</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>إسناد …</translation>
    </message>
    <message>
        <source>Take over …</source>
        <translation>تولّي …</translation>
    </message>
    <message>
        <source>To a team …</source>
        <translation>إلى فريق …</translation>
    </message>
    <message>
        <source>Alerts of it</source>
        <translation>تنبيهاتها</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>إيقاف المتابعة</translation>
    </message>
    <message>
        <source>The conversation that is watched</source>
        <translation>المحادثة التي تتم متابعتها</translation>
    </message>
    <message>
        <source>This conversation is over, or with the AI again.</source>
        <translation>هذه المحادثة منتهية أو عادت إلى الذكاء الاصطناعي.</translation>
    </message>
    <message>
        <source>Not connected: this needs the server.</source>
        <translation>غير متصل: هذا يحتاج إلى الخادم.</translation>
    </message>
    <message>
        <source>It is in nobody’s hands any more.</source>
        <translation>لم تعد لدى أحد.</translation>
    </message>
    <message>
        <source>The AI has this one: take it over first.</source>
        <translation>هذه لدى الذكاء الاصطناعي: يلزم تولّيها أولاً.</translation>
    </message>
    <message>
        <source>Give it to an agent</source>
        <translation>إعطاؤها لموظف</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>It is yours already.</source>
        <translation>هي لديك بالفعل.</translation>
    </message>
    <message>
        <source>Take it yourself</source>
        <translation>استلامها بنفسك</translation>
    </message>
    <message>
        <source>Take it from who has it; asked once more</source>
        <translation>أخذها ممن لديه؛ مع سؤال للتأكيد</translation>
    </message>
    <message>
        <source>Only what an agent owns goes to another team.</source>
        <translation>لا يُحوَّل إلى فريق آخر إلا ما لدى موظف.</translation>
    </message>
    <message>
        <source>Give it to a team’s queue</source>
        <translation>إعطاؤها لطابور فريق</translation>
    </message>
    <message>
        <source>Whom the alerts of this handoff reached, step by step</source>
        <translation>من وصلتهم تنبيهات هذا التسليم، خطوة بخطوة</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>إسناد إلى</translation>
    </message>
    <message>
        <source>Available agents come first, of these who has most room.</source>
        <translation>المتاحون أولاً، ومنهم من لديه أكبر سعة.</translation>
    </message>
    <message>
        <source>%1 loses this conversation and is told so. What they were writing stays with them as a draft.</source>
        <translation>تنتقل هذه المحادثة من %1 ويُبلَّغ بذلك. ما كان يُكتب يبقى مسودة هناك.</translation>
    </message>
    <message>
        <source>The AI stops answering this visitor; you go on.</source>
        <translation>يتوقف الذكاء الاصطناعي عن الرد على هذا الزائر؛ وتتابع أنت.</translation>
    </message>
    <message>
        <source>Take over %1?</source>
        <translation>تولّي %1؟</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تولّي</translation>
    </message>
    <message>
        <source>%1 – closed now</source>
        <translation>%1 – مغلق الآن</translation>
    </message>
    <message>
        <source>Transfer to a team</source>
        <translation>تحويل إلى فريق</translation>
    </message>
    <message>
        <source>%1 loses this conversation; it waits in the team’s queue.</source>
        <translation>تنتقل هذه المحادثة من %1؛ وتنتظر في طابور الفريق.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>whether an agent can be reached</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>can be reached</source>
        <translation>يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>لا يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>Whether a console of theirs is connected that would alert them</source>
        <translation>هل للموظف برنامج متصل يمكنه تنبيهه</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>يمكن الوصول إليه</translation>
    </message>
    <message numerus="yes">
        <source>and reachable, of %Ln agent(s)</source>
        <extracomment>below the number of available agents whose console is connected</extracomment>
        <translation>
            <numerusform>ومتصلون، من %Ln من الموظفين</numerusform>
            <numerusform>ومتصلون، من %Ln من الموظفين</numerusform>
            <numerusform>ومتصلون، من %Ln من الموظفين</numerusform>
            <numerusform>ومتصلون، من %Ln من الموظفين</numerusform>
            <numerusform>ومتصلون، من %Ln من الموظفين</numerusform>
            <numerusform>ومتصلون، من %Ln من الموظفين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by status, of %Ln agent(s)</source>
        <translation>
            <numerusform>حسب الحالة، من %Ln من الموظفين</numerusform>
            <numerusform>حسب الحالة، من %Ln من الموظفين</numerusform>
            <numerusform>حسب الحالة، من %Ln من الموظفين</numerusform>
            <numerusform>حسب الحالة، من %Ln من الموظفين</numerusform>
            <numerusform>حسب الحالة، من %Ln من الموظفين</numerusform>
            <numerusform>حسب الحالة، من %Ln من الموظفين</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents whose status is Available and who have a console connected that would alert them, of all accounts that are not disabled. While nobody knows who is connected, the status alone counts.</source>
        <translation>الموظفون الذين حالتهم «متاح» ولديهم برنامج متصل يمكنه تنبيههم، من جميع الحسابات غير المعطلة. وما دام لا يُعرف من المتصل، تُحتسب الحالة وحدها.</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>همس</translation>
    </message>
    <message>
        <source>Nobody has it to whom you could whisper.</source>
        <translation>لا أحد يتولاها ليُهمس إليه.</translation>
    </message>
    <message>
        <source>Whisper to the owner: the visitor never sees it</source>
        <translation>همسة إلى من يتولى المحادثة: لا يراها الزائر أبدًا</translation>
    </message>
    <message>
        <source>Whisper to %1: the visitor never sees it</source>
        <translation>همسة إلى %1: لا يراها الزائر أبدًا</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>اكتب شيئًا أولًا</translation>
    </message>
    <message>
        <source>Only the owner sees it, above their reply</source>
        <translation>لا يراها إلا من يتولى المحادثة، فوق رده</translation>
    </message>
    <message>
        <source>Of the alerts of the last 60 minutes, each a step of the ladder for them, how many were displayed or acknowledged. What nobody knows is not counted as seen.</source>
        <translation>كم عُرض أو أُقرّ من تنبيهات الدقائق الستين الأخيرة، وكل منها خطوة موجهة إليهم. ما لا يعلمه أحد لا يُحسب مشاهَدًا.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <extracomment>head of a narrow column: how long a visitor waits for an answer</extracomment>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>Alerts seen</source>
        <extracomment>head of a narrow column: of the alerts of the last hour, how many were seen</extracomment>
        <translation>تنبيهات شوهدت</translation>
    </message>
    <message>
        <source>Alerts of the last hour</source>
        <translation>تنبيهات الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Who waits, who is there, and how today goes</source>
        <translation>من ينتظر ومن هو حاضر وكيف يسير اليوم</translation>
    </message>
    <message>
        <source>Handoff rate, replies, conversion and satisfaction over days and weeks</source>
        <translation>معدل التسليم والردود والتحويل والرضا على مدى أيام وأسابيع</translation>
    </message>
    <message>
        <source>available agents</source>
        <extracomment>whom a step of the ladder alerts, in a cell</extracomment>
        <translation>المتاحون</translation>
    </message>
    <message>
        <source>agents again</source>
        <translation>المتاحون مجددًا</translation>
    </message>
    <message>
        <source>team, connected</source>
        <translation>متصلو الفريق</translation>
    </message>
    <message>
        <source>team leads</source>
        <translation>قادة الفريق</translation>
    </message>
    <message>
        <source>all connected</source>
        <translation>كل المتصلين</translation>
    </message>
    <message>
        <source>whole team</source>
        <translation>كل الفريق</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>not alerted within the last hour</source>
        <translation>لم يُنبَّه خلال الساعة الأخيرة</translation>
    </message>
    <message>
        <source>alerts of the last hour: %1 of %2 displayed or acknowledged</source>
        <translation>تنبيهات الساعة الأخيرة: عُرض أو أُقرّ %1 من %2</translation>
    </message>
    <message>
        <source>%1 has it now, and you wrote this for %2. Press Whisper once more if %1 is to read it.</source>
        <translation>المحادثة الآن لدى %1، وقد كتبت هذا إلى %2. اضغط على «همس» مرة أخرى إن كان على %1 أن يقرأه.</translation>
    </message>
</context>
<context>
    <name>BriefingText</name>
    <message>
        <source>No one has asked for a person</source>
        <translation>لم يطلب أحد التحدث إلى شخص</translation>
    </message>
    <message>
        <source>Returned to the AI</source>
        <translation>أُعيدت إلى الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>The visitor no longer wants a person</source>
        <translation>لم يعد الزائر يريد التحدث إلى شخص</translation>
    </message>
    <message>
        <source>The request was refused</source>
        <translation>رُفض الطلب</translation>
    </message>
    <message>
        <source>Missed: nobody came</source>
        <translation>فائتة: لم يأتِ أحد</translation>
    </message>
    <message>
        <source>The request ended without a person</source>
        <translation>انتهى الطلب دون تدخل شخص</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سأل عن</translation>
    </message>
    <message>
        <source>AI answered</source>
        <translation>جواب الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Wants next</source>
        <translation>يريد الآن</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>%1 by you</source>
        <translation>%1، أنت</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>في المئة</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>من (UTC)</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <translation>إلى (UTC)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>البسط</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>المقام</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>غير محسوبة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Which time the figures are of</source>
        <translation>المدة التي تخصها المؤشرات</translation>
    </message>
    <message>
        <source>All six figures: of the whole time, day by day, and by what is chosen below</source>
        <translation>المؤشرات الستة كلها: للمدة بأكملها، ويومًا بيوم، وبحسب المختار أدناه</translation>
    </message>
    <message>
        <source>The chart or table of the chosen figure</source>
        <translation>رسم المؤشر المختار أو جدوله</translation>
    </message>
    <message>
        <source>What the figure is broken down by</source>
        <translation>ما تُفصَّل المؤشرات بحسبه</translation>
    </message>
    <message>
        <source>%1, of few</source>
        <extracomment>a value that rests on too few to read much into it</extracomment>
        <translation>%1، من عدد قليل</translation>
    </message>
    <message>
        <source>%1, hour by hour</source>
        <extracomment>the name of a figure</extracomment>
        <translation>%1، ساعة بساعة</translation>
    </message>
    <message>
        <source>%1, day by day</source>
        <translation>%1، يومًا بيوم</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>لا شيء لرسمه.</translation>
    </message>
    <message>
        <source>Handoff rate</source>
        <translation>معدل التسليم</translation>
    </message>
    <message>
        <source>Time to a person’s reply</source>
        <translation>الوقت حتى رد شخص</translation>
    </message>
    <message>
        <source>Conversion after handoff</source>
        <translation>التحويل بعد التسليم</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>الرضا</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>Repeat contact</source>
        <translation>تكرار التواصل</translation>
    </message>
    <message>
        <source>Conversations in which a person was asked for, of all conversations that began. It is counted for all teams together, as a conversation has neither team nor category.</source>
        <translation>المحادثات التي طُلب فيها شخص، من كل المحادثات التي بدأت. تُحسب لكل الفرق معًا، إذ ليس للمحادثة فريق ولا فئة.</translation>
    </message>
    <message>
        <source>From the request for a person to the first message of an agent: half of the answered handoffs were answered within it. Takeovers are left out, and so is what nobody answered: that is in “Missed”.</source>
        <translation>من طلب شخص إلى أول رسالة من موظف: رُد على نصف التسليمات المجابة خلالها. لا تُحسب عمليات تولي المحادثة، ولا ما لم يرد عليه أحد: فهو ضمن «الفائتة».</translation>
    </message>
    <message>
        <source>Answered handoffs that a goal is credited to, of all answered handoffs: the visitor reached it within 7 days of the agent’s last message. What nobody answered is left out. For handoffs of the last 7 days it can still rise.</source>
        <translation>التسليمات التي رُد عليها ويُنسب إليها هدف، من كل التسليمات التي رُد عليها: بلغه الزائر خلال 7 أيام من آخر رسالة للموظف. لا يُحسب ما لم يرد عليه أحد. وقد ترتفع النسبة لتسليمات آخر 7 أيام.</translation>
    </message>
    <message>
        <source>Ratings of 4 and 5, of all ratings that visitors gave after a handoff. Handoffs without a rating are left out.</source>
        <translation>التقييمات 4 و5 من كل التقييمات التي قدمها الزوار بعد تسليم. لا تُحسب التسليمات دون تقييم.</translation>
    </message>
    <message>
        <source>Handoffs that ended without a word from a person, as the visitor left, the time ran out or somebody closed them, of all that were queued. Takeovers are left out, and open and refused handoffs.</source>
        <translation>التسليمات التي انتهت دون كلمة من شخص، لأن الزائر غادر أو انقضى الوقت أو أغلقها أحد، من كل ما دخل الطابور. لا تُحسب عمليات تولي المحادثة ولا التسليمات المفتوحة والمرفوضة.</translation>
    </message>
    <message>
        <source>Answered handoffs after which the visitor asked for a person again within 7 days, of all answered handoffs that are over. Open ones are left out, and what nobody answered. For handoffs of the last 7 days it can still rise.</source>
        <translation>التسليمات التي رُد عليها وطلب الزائر بعدها شخصًا من جديد خلال 7 أيام، من كل التسليمات التي رُد عليها وانتهت. لا تُحسب المفتوحة ولا التي لم يرد عليها أحد. وقد ترتفع النسبة لتسليمات آخر 7 أيام.</translation>
    </message>
    <message>
        <source>takeovers</source>
        <translation>عمليات تولٍّ</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>لم يُرد عليها</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>why handoffs are left out of a figure, and how many</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out here – %1.</source>
        <extracomment>behind what a figure counts: why handoffs are left out, and how many</extracomment>
        <translation>غير محسوبة هنا – %1.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>حسب الفريق</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>حسب السبب</translation>
    </message>
    <message>
        <source>By hour of the day</source>
        <translation>حسب ساعة اليوم</translation>
    </message>
    <message>
        <source>counted for all teams together alone</source>
        <translation>يُحسب لكل الفرق معًا فقط</translation>
    </message>
    <message>
        <source>n = %1, 90 % within %2</source>
        <extracomment>of how many, and a span as 3:10</extracomment>
        <translation>n = %1، ‏90 % خلال %2</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>أقل من أن تُقارن</translation>
    </message>
    <message>
        <source>too early to compare</source>
        <translation>من المبكر المقارنة</translation>
    </message>
    <message>
        <source>= as before (%1), the last 7 days left out</source>
        <extracomment>%1 is what it was in the period before</extracomment>
        <translation>= كما كان (%1)، دون آخر 7 أيام</translation>
    </message>
    <message>
        <source>= as before (%1)</source>
        <translation>= كما كان (%1)</translation>
    </message>
    <message>
        <source>↑ up from %1 to %2, the last 7 days left out</source>
        <extracomment>%1 is what it was in the period before, %2 what it is now</extracomment>
        <translation>↑ ارتفع من %1 إلى %2، دون آخر 7 أيام</translation>
    </message>
    <message>
        <source>↑ up from %1</source>
        <translation>↑ أعلى من السابق: %1</translation>
    </message>
    <message>
        <source>↓ down from %1 to %2, the last 7 days left out</source>
        <translation>↓ انخفض من %1 إلى %2، دون آخر 7 أيام</translation>
    </message>
    <message>
        <source>↓ down from %1</source>
        <translation>↓ أدنى من السابق: %1</translation>
    </message>
    <message>
        <source>The figures are not known yet.</source>
        <translation>المؤشرات غير معروفة بعد.</translation>
    </message>
    <message>
        <source>This server counts no figures.</source>
        <translation>هذا الخادم لا يحسب المؤشرات.</translation>
    </message>
    <message>
        <source>The server tells these figures to those who lead the team.</source>
        <translation>يعرض الخادم هذه المؤشرات لمن يقود الفريق.</translation>
    </message>
    <message>
        <source>This is more than the server counts at once. Choose less.</source>
        <translation>هذا أكثر مما يحسبه الخادم دفعة واحدة. اختر أقل.</translation>
    </message>
    <message>
        <source>Not connected. The figures are not known yet.</source>
        <translation>غير متصل. المؤشرات غير معروفة بعد.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 is a time, as 14:12</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Not connected. As of %1</source>
        <translation>غير متصل. حتى %1</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>دون فريق</translation>
    </message>
    <message>
        <source>a team that is gone</source>
        <translation>فريق لم يعد موجودًا</translation>
    </message>
    <message>
        <source>A handoff with several reasons is in the row of each.</source>
        <translation>التسليم متعدد الأسباب يظهر في صف كل سبب.</translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <comment>column</comment>
        <translation>طلبت شخصًا</translation>
    </message>
    <message>
        <source>Waits together</source>
        <comment>column</comment>
        <translation>مجموع الانتظار</translation>
    </message>
    <message>
        <source>With a goal</source>
        <comment>column</comment>
        <translation>بلغت هدفًا</translation>
    </message>
    <message>
        <source>4 or 5</source>
        <comment>column</comment>
        <translation>4 أو 5</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>column</comment>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>Came again</source>
        <comment>column</comment>
        <translation>عاد مجددًا</translation>
    </message>
    <message>
        <source>Conversations</source>
        <comment>column</comment>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column</comment>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Ratings</source>
        <comment>column</comment>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>column</comment>
        <translation>دخلت الطابور</translation>
    </message>
    <message>
        <source>Answered and over</source>
        <comment>column</comment>
        <translation>تم الرد وانتهت</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>A visitor who comes back goes on in the same conversation, so that older ones have had more time for it.</source>
        <translation>من يعود يتابع المحادثة نفسها، ولذلك كان للمحادثات الأقدم وقت أطول لذلك.</translation>
    </message>
    <message>
        <source>≈ nearly as before (%1)</source>
        <extracomment>%1 is what it was in the period before, a little else than what it is now</extracomment>
        <translation>≈ قريب مما كان (%1)</translation>
    </message>
    <message>
        <source>A conversation has neither team, category nor reason, so these are hours.</source>
        <translation>ليس للمحادثة فريق ولا فئة ولا سبب، لذلك هذه ساعات.</translation>
    </message>
</context>
<context>
    <name>FileBlock</name>
    <message>
        <source>Too large to show · %1</source>
        <translation>أكبر من أن يُعرض · %1</translation>
    </message>
    <message>
        <source>Cannot be shown · %1</source>
        <translation>لا يمكن عرضه · %1</translation>
    </message>
    <message>
        <source>Picture %1, %2</source>
        <extracomment>%1 is the name of a file, %2 its size</extracomment>
        <translation>صورة %1، %2</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>ملف %1، %2</translation>
    </message>
</context>
<context>
    <name>HandoffWords</name>
    <message>
        <source>The visitor asks for a person</source>
        <translation>يطلب الزائر شخصًا</translation>
    </message>
    <message>
        <source>The talk touches something sensitive</source>
        <translation>يمس الحديث أمرًا حساسًا</translation>
    </message>
    <message>
        <source>The visitor is frustrated</source>
        <translation>الزائر مستاء</translation>
    </message>
    <message>
        <source>The visitor says it again, or rejects answers</source>
        <translation>يكرر الزائر كلامه أو يرفض الأجوبة</translation>
    </message>
    <message>
        <source>The AI does not know the answer</source>
        <translation>لا يعرف الذكاء الاصطناعي الجواب</translation>
    </message>
    <message>
        <source>The question is not what the knowledge is about</source>
        <translation>السؤال خارج موضوع المعرفة</translation>
    </message>
    <message>
        <source>The talk becomes complex</source>
        <translation>يصبح الحديث معقدًا</translation>
    </message>
    <message>
        <source>The visitor wants a quote of their own</source>
        <translation>يريد الزائر عرض سعر خاصًا به</translation>
    </message>
    <message>
        <source>The lead score is high</source>
        <translation>درجة العميل المحتمل مرتفعة</translation>
    </message>
    <message>
        <source>The visitor fits the ideal customer</source>
        <translation>يطابق الزائر العميل المثالي</translation>
    </message>
    <message>
        <source>The visitor wants to buy</source>
        <translation>يريد الزائر الشراء</translation>
    </message>
    <message>
        <source>It is about the visitor’s own account</source>
        <translation>يتعلق الأمر بحساب الزائر نفسه</translation>
    </message>
    <message>
        <source>It is about terms and exceptions</source>
        <translation>يتعلق الأمر بالشروط والاستثناءات</translation>
    </message>
    <message>
        <source>The visitor is abusive</source>
        <translation>الزائر مسيء</translation>
    </message>
    <message>
        <source>The visitor is on a page with a rule</source>
        <translation>الزائر في صفحة لها قاعدة</translation>
    </message>
    <message>
        <source>Hand over at once</source>
        <translation>التحويل فورًا</translation>
    </message>
    <message>
        <source>Ask for details, then hand over</source>
        <translation>السؤال عن التفاصيل ثم التحويل</translation>
    </message>
    <message>
        <source>Offer a person</source>
        <translation>عرض شخص</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>التدوين فقط</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>size of the company</source>
        <translation>حجم الشركة</translation>
    </message>
    <message>
        <source>role there</source>
        <translation>الدور هناك</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>moving over from another product</source>
        <translation>الانتقال من منتج آخر</translation>
    </message>
    <message>
        <source>whether it fits</source>
        <translation>مدى الملاءمة</translation>
    </message>
    <message>
        <source>a demonstration</source>
        <translation>عرض توضيحي</translation>
    </message>
    <message>
        <source>an objection</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>a large company</source>
        <translation>شركة كبيرة</translation>
    </message>
    <message>
        <source>a quote of their own</source>
        <translation>عرض سعر خاص</translation>
    </message>
    <message>
        <source>their account</source>
        <translation>حسابه</translation>
    </message>
    <message>
        <source>private data</source>
        <translation>بيانات خاصة</translation>
    </message>
    <message>
        <source>terms and exceptions</source>
        <translation>الشروط والاستثناءات</translation>
    </message>
    <message>
        <source>not solved by the AI</source>
        <translation>لم يحله الذكاء الاصطناعي</translation>
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
        <translation>البريد الإلكتروني أو رقم الهاتف معروف</translation>
    </message>
    <message>
        <source>Company known</source>
        <translation>الشركة معروفة</translation>
    </message>
    <message>
        <source>50 people or more</source>
        <translation>50 شخصًا أو أكثر</translation>
    </message>
    <message>
        <source>Somebody who decides</source>
        <translation>صاحب قرار</translation>
    </message>
    <message>
        <source>Budget known</source>
        <translation>الميزانية معروفة</translation>
    </message>
    <message>
        <source>Says by when</source>
        <translation>يحدد الموعد</translation>
    </message>
    <message>
        <source>Speaks of prices and plans (twice that in three turns)</source>
        <translation>يتحدث عن الأسعار والباقات (الضعف في ثلاث رسائل)</translation>
    </message>
    <message>
        <source>Asks for a quote or a demonstration</source>
        <translation>يطلب عرض سعر أو عرضًا توضيحيًا</translation>
    </message>
    <message>
        <source>Reads a page of prices</source>
        <translation>يقرأ صفحة أسعار</translation>
    </message>
    <message>
        <source>Pages of prices</source>
        <translation>صفحات الأسعار</translation>
    </message>
    <message>
        <source>Pages of products</source>
        <translation>صفحات المنتجات</translation>
    </message>
    <message>
        <source>Checkout and payment</source>
        <translation>إتمام الشراء والدفع</translation>
    </message>
    <message>
        <source>Help and support pages</source>
        <translation>صفحات المساعدة والدعم</translation>
    </message>
    <message>
        <source>Pages with the address</source>
        <translation>صفحات بالعنوان</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2; at most %Ln question(s))</source>
        <extracomment>what the AI does, which details it asks for, at most how many of them</extracomment>
        <translation>
            <numerusform>%1 (%2؛ بلا أسئلة)</numerusform>
            <numerusform>%1 (%2؛ سؤال واحد على الأكثر)</numerusform>
            <numerusform>%1 (%2؛ سؤالان على الأكثر)</numerusform>
            <numerusform>%1 (%2؛ %Ln أسئلة على الأكثر)</numerusform>
            <numerusform>%1 (%2؛ %Ln سؤالًا على الأكثر)</numerusform>
            <numerusform>%1 (%2؛ %Ln سؤال على الأكثر)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <extracomment>what the AI does, from how many per cent of certainty on</extracomment>
        <translation>%1، من %2</translation>
    </message>
    <message>
        <source>%1, as urgent</source>
        <translation>%1، كعاجل</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <extracomment>what the AI does, and to which team</extracomment>
        <translation>%1، إلى %2</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <extracomment>what the AI does, and what it is filed under</extracomment>
        <translation>%1، ضمن %2</translation>
    </message>
    <message>
        <source>Handing over to people</source>
        <translation>التحويل إلى الأشخاص</translation>
    </message>
    <message>
        <source>Complexity from which on the talk is complex</source>
        <translation>درجة التعقيد التي يُعدّ الحديث عندها معقدًا</translation>
    </message>
    <message>
        <source>Lead score that is high</source>
        <translation>درجة العميل المحتمل التي تُعدّ مرتفعة</translation>
    </message>
    <message>
        <source>Rejections and repetitions that count</source>
        <translation>عدد الرفض والتكرار الذي يُحتسب</translation>
    </message>
    <message>
        <source>Rejections and repetitions that tell frustration</source>
        <translation>عدد الرفض والتكرار الدال على الاستياء</translation>
    </message>
    <message>
        <source>Turns before the whole talk is judged</source>
        <translation>عدد الرسائل قبل تقييم الحديث كله</translation>
    </message>
    <message>
        <source>Polite “I do not know” before a person</source>
        <translation>عدد «لا أعرف» المهذبة قبل الشخص</translation>
    </message>
    <message>
        <source>How sure the AI must be to answer</source>
        <translation>مدى تأكد الذكاء الاصطناعي ليجيب</translation>
    </message>
    <message>
        <source>Ideal customer: people in the company</source>
        <translation>العميل المثالي: عدد العاملين في الشركة</translation>
    </message>
    <message>
        <source>Ideal customer: roles</source>
        <translation>العميل المثالي: الأدوار</translation>
    </message>
    <message>
        <source>Ideal customer: industries and words</source>
        <translation>العميل المثالي: القطاعات والكلمات</translation>
    </message>
    <message>
        <source>Ideal customer: how many of these must fit</source>
        <translation>العميل المثالي: كم منها يجب أن يتحقق</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>on</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>a setting, its new value, its old value</extracomment>
        <translation>%1: %2 بدلًا من %3</translation>
    </message>
    <message>
        <source>The AI goes on.</source>
        <translation>يتابع الذكاء الاصطناعي.</translation>
    </message>
    <message>
        <source>The AI asks for: %1.</source>
        <extracomment>what is asked for</extracomment>
        <translation>يسأل الذكاء الاصطناعي عن: %1.</translation>
    </message>
    <message>
        <source>The AI offers a person.</source>
        <translation>يعرض الذكاء الاصطناعي شخصًا.</translation>
    </message>
    <message>
        <source>Hands over.</source>
        <translation>يحوّل.</translation>
    </message>
    <message>
        <source>Would hand over, but that is switched off.</source>
        <translation>كان سيحوّل، لكن ذلك متوقف.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a reason, and what it was seen by</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, counts from %3 on</source>
        <extracomment>a reason, the score it goes by, the score from which on it counts</extracomment>
        <translation>%1: %2، يُحتسب من %3</translation>
    </message>
    <message>
        <source>%1: %2 sure, only noted</source>
        <extracomment>a reason and how sure it is; nothing is done but to note it</extracomment>
        <translation>%1: بتأكد %2، للتدوين فقط</translation>
    </message>
    <message>
        <source>%1: %2 sure, acts from %3 on</source>
        <extracomment>a reason, how sure it is, how sure it must be</extracomment>
        <translation>%1: بتأكد %2، يعمل من %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Complexity %1 · friction %2 · lead score %3 · the AI is %4 sure of its answer</source>
        <translation>التعقيد %1 · الاحتكاك %2 · درجة العميل %3 · الذكاء الاصطناعي متأكد من جوابه بنسبة %4</translation>
    </message>
    <message>
        <source>website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Before a handoff about %1</source>
        <extracomment>what the AI asks for before it hands over; %1 is a topic: Billing</extracomment>
        <translation>قبل تحويل موضوعه %1</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Always open.</source>
        <translation>مفتوح دائمًا.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known.</source>
        <translation>المنطقة الزمنية %1 غير معروفة.</translation>
    </message>
    <message>
        <source>Now open, and it does not close.</source>
        <translation>مفتوح الآن ولا يغلق.</translation>
    </message>
    <message>
        <source>Now closed, and it does not open within a year.</source>
        <translation>مغلق الآن ولا يفتح خلال عام.</translation>
    </message>
    <message>
        <source>Now open. Closes %1, which is %2 for a visitor in %3.</source>
        <extracomment>%1 and %2 are a day and a time, %3 is a time zone</extracomment>
        <translation>مفتوح الآن. يغلق %1، أي %2 لزائر في %3.</translation>
    </message>
    <message>
        <source>Now closed. Opens %1, which is %2 for a visitor in %3.</source>
        <translation>مغلق الآن. يفتح %1، أي %2 لزائر في %3.</translation>
    </message>
    <message>
        <source>Choose a time zone.</source>
        <translation>اختر منطقة زمنية.</translation>
    </message>
    <message>
        <source>On one day two times overlap.</source>
        <translation>تتداخل فترتان في يوم واحد.</translation>
    </message>
    <message>
        <source>A holiday is there twice.</source>
        <translation>توجد عطلة مكررة.</translation>
    </message>
    <message>
        <source>There are too many times on one day, or too many holidays.</source>
        <translation>توجد أوقات كثيرة جدًا في يوم واحد أو عطلات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>A time or a date is not complete.</source>
        <translation>وقت أو تاريخ غير مكتمل.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This key writes text. Add Ctrl or Alt.</source>
        <translation>هذا المفتاح يكتب نصًا. أضف Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>Ctrl+Alt with a character is how AltGr types letters. Choose another key.</source>
        <translation>‏Ctrl+Alt مع حرف هو ما يكتب به AltGr الأحرف. اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Text fields need this key for writing. Choose another one.</source>
        <translation>تحتاج حقول النص إلى هذا المفتاح للكتابة. اختر غيره.</translation>
    </message>
    <message>
        <source>Input methods use this key for languages and emoji. Choose another one.</source>
        <translation>تستخدم طرق الإدخال هذا المفتاح للغات والرموز التعبيرية. اختر غيره.</translation>
    </message>
    <message>
        <source>The desktop needs this key. Choose another one.</source>
        <translation>يحتاج سطح المكتب إلى هذا المفتاح. اختر غيره.</translation>
    </message>
    <message>
        <source>Lists need this key for moving. Choose another one.</source>
        <translation>تحتاج القوائم إلى هذا المفتاح للتنقل. اختر غيره.</translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>available agents of the team</source>
        <translation>المتاحون من الفريق</translation>
    </message>
    <message>
        <source>everybody of the team who is connected</source>
        <translation>كل المتصلين من الفريق</translation>
    </message>
    <message>
        <source>anybody who is connected</source>
        <translation>كل المتصلين من أي فريق</translation>
    </message>
    <message>
        <source>everybody of the team, connected or not</source>
        <translation>كل الفريق، متصلًا كان أم لا</translation>
    </message>
    <message>
        <source>nobody came: the visitor is told</source>
        <translation>لم يأتِ أحد: يُبلَّغ الزائر</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>بعد %1</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>time, whom the step is for, and who that would be</extracomment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>خرج من الدوام</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>دون: %1</translation>
    </message>
    <message>
        <source>(in spite of quiet hours, because nobody who is awake would notice)</source>
        <translation>(رغم ساعات الهدوء، لأن أحدًا من المستيقظين لن ينتبه)</translation>
    </message>
    <message>
        <source>Named too, but no console of theirs would alert: %1.</source>
        <translation>ومنهم أيضًا، لكن لن تنبّههم أي من وحداتهم: %1.</translation>
    </message>
    <message>
        <source>available agents of the team, again</source>
        <translation>المتاحون من الفريق، مرة أخرى</translation>
    </message>
    <message>
        <source>the team leads</source>
        <translation>قادة الفريق</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Webhook %1</source>
        <extracomment>the name of a webhook, as the operator wrote it down</extracomment>
        <translation>خطاف الويب %1</translation>
    </message>
    <message>
        <source>Push message to everybody</source>
        <translation>إشعار فوري للجميع</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <extracomment>whom for</extracomment>
        <translation>بريد إلى %1</translation>
    </message>
    <message>
        <source>Push message to %1</source>
        <translation>إشعار فوري إلى %1</translation>
    </message>
    <message>
        <source>conversation with %1</source>
        <translation>محادثة مع %1</translation>
    </message>
    <message>
        <source>an earlier conversation</source>
        <translation>محادثة سابقة</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>which message was not delivered, and of which conversation it told</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The mail server refused it (answer %1).</source>
        <translation>رفضها خادم البريد (الرد %1).</translation>
    </message>
    <message>
        <source>The other server does not let us in (HTTP %1): the secret may be out of date.</source>
        <translation>لا يسمح لنا الخادم الآخر بالدخول (HTTP %1): ربما لم يعد السر صالحًا.</translation>
    </message>
    <message>
        <source>There is nothing at its address any more (HTTP %1).</source>
        <translation>لم يعد هناك شيء في عنوانه (HTTP %1).</translation>
    </message>
    <message>
        <source>The other server had been sent too much (HTTP %1).</source>
        <translation>أُرسل إلى الخادم الآخر أكثر من اللازم (HTTP %1).</translation>
    </message>
    <message>
        <source>The other server failed (HTTP %1).</source>
        <translation>تعطّل الخادم الآخر (HTTP %1).</translation>
    </message>
    <message>
        <source>The other server refused it (HTTP %1).</source>
        <translation>رفضها الخادم الآخر (HTTP %1).</translation>
    </message>
    <message>
        <source>It could not be sent; the server’s log says more.</source>
        <translation>تعذّر إرسالها؛ في سجل الخادم المزيد.</translation>
    </message>
    <message>
        <source>The other server did not answer in time.</source>
        <translation>لم يردّ الخادم الآخر في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Nobody knows the name of the other server.</source>
        <translation>اسم الخادم الآخر غير معروف.</translation>
    </message>
    <message>
        <source>The other server could not be reached.</source>
        <translation>تعذّر الوصول إلى الخادم الآخر.</translation>
    </message>
    <message>
        <source>The connection would not have been secure: the other server’s certificate is not trusted.</source>
        <translation>لم يكن الاتصال ليكون آمنًا: شهادة الخادم الآخر غير موثوقة.</translation>
    </message>
    <message>
        <source>It is in a private network, which the server’s settings do not allow.</source>
        <translation>الوجهة في شبكة خاصة لا تسمح بها إعدادات الخادم.</translation>
    </message>
    <message>
        <source>It has moved (HTTP %1): its address in the server’s settings is out of date.</source>
        <translation>انتقلت الوجهة (HTTP %1): عنوانها في إعدادات الخادم قديم.</translation>
    </message>
    <message>
        <source>The server’s settings do not have it any more.</source>
        <translation>لم تعد الوجهة في إعدادات الخادم.</translation>
    </message>
    <message>
        <source>Too many were waiting, and this was the oldest.</source>
        <translation>كان عدد المنتظر كبيرًا، وكانت هذه الأقدم.</translation>
    </message>
    <message>
        <source>Given up on %1 without an attempt</source>
        <translation>تُرك في %1 دون محاولة</translation>
    </message>
    <message numerus="yes">
        <source>Given up on %1 after %Ln attempt(s)</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>
            <numerusform>تُرك في %1 دون محاولة</numerusform>
            <numerusform>تُرك في %1 بعد محاولة واحدة</numerusform>
            <numerusform>تُرك في %1 بعد محاولتين</numerusform>
            <numerusform>تُرك في %1 بعد %Ln محاولات</numerusform>
            <numerusform>تُرك في %1 بعد %Ln محاولة</numerusform>
            <numerusform>تُرك في %1 بعد %Ln محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1, given up on %2 after %Ln attempt(s)</source>
        <extracomment>both are date and time</extracomment>
        <translation>
            <numerusform>من %1، تُرك في %2 دون محاولة</numerusform>
            <numerusform>من %1، تُرك في %2 بعد محاولة واحدة</numerusform>
            <numerusform>من %1، تُرك في %2 بعد محاولتين</numerusform>
            <numerusform>من %1، تُرك في %2 بعد %Ln محاولات</numerusform>
            <numerusform>من %1، تُرك في %2 بعد %Ln محاولة</numerusform>
            <numerusform>من %1، تُرك في %2 بعد %Ln محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be delivered.</source>
        <translation>
            <numerusform>لم يتعذّر إيصال أي رسالة.</numerusform>
            <numerusform>تعذّر إيصال رسالة واحدة.</numerusform>
            <numerusform>تعذّر إيصال رسالتين.</numerusform>
            <numerusform>تعذّر إيصال %Ln رسائل.</numerusform>
            <numerusform>تعذّر إيصال %Ln رسالة.</numerusform>
            <numerusform>تعذّر إيصال %Ln رسالة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep as note</source>
        <translation>حفظ كملاحظة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>MineFile</name>
    <message>
        <source>The file with your unsent replies and drafts was damaged. It was kept beside the new one with “bad” in its name.</source>
        <translation>كان الملف الذي يحوي ردودك غير المرسلة ومسوداتك تالفًا. حُفظ بجانب الجديد وفي اسمه «bad».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent text(s) of before can be read again when the keychain is open.</source>
        <translation>
            <numerusform>لا نصوص سابقة غير مرسلة.</numerusform>
            <numerusform>نص سابق واحد غير مرسل يمكن قراءته من جديد عندما تُفتح سلسلة المفاتيح.</numerusform>
            <numerusform>نصان سابقان غير مرسلين يمكن قراءتهما من جديد عندما تُفتح سلسلة المفاتيح.</numerusform>
            <numerusform>%Ln نصوص سابقة غير مرسلة يمكن قراءتها من جديد عندما تُفتح سلسلة المفاتيح.</numerusform>
            <numerusform>%Ln نصًا سابقًا غير مرسل يمكن قراءتها من جديد عندما تُفتح سلسلة المفاتيح.</numerusform>
            <numerusform>%Ln نص سابق غير مرسل يمكن قراءتها من جديد عندما تُفتح سلسلة المفاتيح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent text(s) of before could not be opened with this computer&apos;s key. They were taken out and kept beside, in a file with “bad” in its name.</source>
        <translation>
            <numerusform>لا نصوص سابقة تعذر فتحها. اسم الملف المجاور يحوي «bad».</numerusform>
            <numerusform>تعذر فتح نص سابق واحد غير مرسل بمفتاح هذا الحاسوب. أُخرج وحُفظ في ملف مجاور في اسمه «bad».</numerusform>
            <numerusform>تعذر فتح نصين سابقين غير مرسلين بمفتاح هذا الحاسوب. أُخرجا وحُفظا في ملف مجاور في اسمه «bad».</numerusform>
            <numerusform>تعذر فتح %Ln نصوص سابقة غير مرسلة بمفتاح هذا الحاسوب. أُخرجت وحُفظت في ملف مجاور في اسمه «bad».</numerusform>
            <numerusform>تعذر فتح %Ln نصًا سابقًا غير مرسل بمفتاح هذا الحاسوب. أُخرجت وحُفظت في ملف مجاور في اسمه «bad».</numerusform>
            <numerusform>تعذر فتح %Ln نص سابق غير مرسل بمفتاح هذا الحاسوب. أُخرجت وحُفظت في ملف مجاور في اسمه «bad».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Agent</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>قائد فريق</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>in no team</source>
        <translation>ليس في أي فريق</translation>
    </message>
    <message>
        <source>may no longer sign in</source>
        <translation>لم يعد يُسمح له بتسجيل الدخول</translation>
    </message>
    <message>
        <source>name</source>
        <comment>of a person, within a sentence</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>role</source>
        <comment>of a person, within a sentence</comment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>teams</source>
        <comment>of a person, within a sentence</comment>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>languages</source>
        <comment>of a person, within a sentence</comment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>skills</source>
        <comment>of a person, within a sentence</comment>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>conversations at a time</source>
        <comment>of a person, within a sentence</comment>
        <translation>المحادثات في الوقت نفسه</translation>
    </message>
    <message>
        <source>whether they may sign in</source>
        <comment>of a person, within a sentence</comment>
        <translation>السماح بتسجيل الدخول</translation>
    </message>
    <message>
        <source>This is you: you stay an admin who may sign in. Another admin can change that.</source>
        <translation>هذا أنت: تبقى مسؤولًا يُسمح له بتسجيل الدخول. يمكن لمسؤول آخر تغيير ذلك.</translation>
    </message>
    <message>
        <source>This is you, and there is no other admin: make somebody else one first.</source>
        <translation>هذا أنت، ولا يوجد مسؤول آخر: عيّن شخصًا آخر مسؤولًا أولًا.</translation>
    </message>
    <message>
        <source>A person has no name.</source>
        <translation>أحد الأشخاص بلا اسم.</translation>
    </message>
    <message>
        <source>%1: “%2” is no language. Write en, de-AT.</source>
        <extracomment>a name, and what was typed for a language</extracomment>
        <translation>%1: «%2» ليست لغة. اكتب en, de-AT.</translation>
    </message>
    <message>
        <source>%1: at most %2 languages.</source>
        <translation>%1: %2 لغة على الأكثر.</translation>
    </message>
    <message>
        <source>%1: the skill “%2” has more than %3 letters.</source>
        <extracomment>a name, a skill, and how many letters it may have</extracomment>
        <translation>%1: المهارة «%2» أطول من %3 حرفًا.</translation>
    </message>
    <message>
        <source>%1: at most %2 skills.</source>
        <translation>%1: %2 مهارة على الأكثر.</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message numerus="yes">
        <source>Asked %Ln time(s), last on %1</source>
        <extracomment>%1 is date and time of the last time</extracomment>
        <translation>
            <numerusform>لم يُسأل بعد، آخر مرة في %1</numerusform>
            <numerusform>سُئل مرة واحدة، في %1</numerusform>
            <numerusform>سُئل مرتين، آخرهما في %1</numerusform>
            <numerusform>سُئل %Ln مرات، آخرها في %1</numerusform>
            <numerusform>سُئل %Ln مرة، آخرها في %1</numerusform>
            <numerusform>سُئل %Ln مرة، آخرها في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by %1 on %2</source>
        <extracomment>%1 is a person, %2 date and time</extracomment>
        <translation>أجاب عنه %1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, after it had been asked %Ln time(s)</source>
        <extracomment>%1 is &quot;Answered by … on …&quot;</extracomment>
        <translation>
            <numerusform>%1، دون أن يُسأل من قبل</numerusform>
            <numerusform>%1، بعد أن سُئل مرة واحدة</numerusform>
            <numerusform>%1، بعد أن سُئل مرتين</numerusform>
            <numerusform>%1، بعد أن سُئل %Ln مرات</numerusform>
            <numerusform>%1، بعد أن سُئل %Ln مرة</numerusform>
            <numerusform>%1، بعد أن سُئل %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier visitor</source>
        <translation>زائر سابق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who asked, and date and time</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Saved. The AI answers so from the next question on.</source>
        <translation>حُفظت. يجيب الذكاء الاصطناعي هكذا ابتداءً من السؤال التالي.</translation>
    </message>
    <message>
        <source>Removed. The AI does not know this answer any more.</source>
        <translation>أُزيلت. لم يعد الذكاء الاصطناعي يعرف هذه الإجابة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) dismissed.</source>
        <translation>
            <numerusform>لم يُستبعد أي سؤال.</numerusform>
            <numerusform>استُبعد سؤال واحد.</numerusform>
            <numerusform>استُبعد سؤالان.</numerusform>
            <numerusform>استُبعدت %Ln أسئلة.</numerusform>
            <numerusform>استُبعد %Ln سؤالًا.</numerusform>
            <numerusform>استُبعد %Ln سؤال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: you are not an admin any more.</source>
        <translation>لم يتم: لم تعد مسؤولًا.</translation>
    </message>
    <message>
        <source>Not saved: another admin has changed this answer meanwhile. Saving again replaces theirs.</source>
        <translation>لم تُحفظ: غيّر مسؤول آخر هذه الإجابة في هذه الأثناء. الحفظ مرة أخرى يستبدل صيغته.</translation>
    </message>
    <message>
        <source>Not saved: another admin has removed this answer. Saving again adds it anew.</source>
        <translation>لم تُحفظ: أزال مسؤول آخر هذه الإجابة. الحفظ مرة أخرى يضيفها من جديد.</translation>
    </message>
    <message>
        <source>Another admin has removed this answer already.</source>
        <translation>أزال مسؤول آخر هذه الإجابة من قبل.</translation>
    </message>
    <message>
        <source>Not saved: there are as many answers as are kept. Remove some that nobody needs.</source>
        <translation>لم تُحفظ: بلغ عدد الإجابات الحد المحفوظ. أزل بعضًا مما لا يحتاجه أحد.</translation>
    </message>
    <message>
        <source>Not done: the server could not be asked. Try again.</source>
        <translation>لم يتم: تعذّر سؤال الخادم. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>You are offline: new visitors go to your colleagues.</source>
        <translation>أنت غير متصل: يذهب الزوار الجدد إلى زملائك.</translation>
    </message>
    <message>
        <source>Alerts are on: you are told as soon as somebody asks for a person.</source>
        <translation>التنبيهات مفعّلة: تُعلَم حالما يطلب أحد شخصًا.</translation>
    </message>
    <message>
        <source>Your status is %1: you are not alerted first. Ctrl+Shift+D changes it.</source>
        <translation>حالتك %1: لا يصلك التنبيه أولًا. غيّرها بـ Ctrl+Shift+D.</translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Nobody waits for %1</source>
        <translation>لا أحد ينتظر %1</translation>
    </message>
    <message>
        <source>The last handoff came %1 ago, at %2.</source>
        <translation>وصل آخر تسليم منذ %1، في %2.</translation>
    </message>
    <message>
        <source>Most at risk first</source>
        <translation>الأكثر عرضة للتأخر أولًا</translation>
    </message>
    <message>
        <source>Urgent first</source>
        <translation>العاجل أولًا</translation>
    </message>
    <message>
        <source>Highest lead score first</source>
        <translation>أعلى درجة أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Last active first</source>
        <translation>الأحدث نشاطًا أولًا</translation>
    </message>
    <message>
        <source>Back soonest first</source>
        <translation>الأقرب عودة أولًا</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>حسب الخطر</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>حسب الإلحاح</translation>
    </message>
    <message>
        <source>By lead</source>
        <translation>حسب الدرجة</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>Back soonest</source>
        <translation>الأقرب عودة</translation>
    </message>
    <message>
        <source>high lead score</source>
        <translation>درجة عميل محتمل عالية</translation>
    </message>
    <message>
        <source>medium lead score</source>
        <translation>درجة عميل متوسطة</translation>
    </message>
    <message>
        <source>low lead score</source>
        <translation>درجة عميل منخفضة</translation>
    </message>
    <message>
        <source>lead score unknown</source>
        <translation>درجة العميل غير معروفة</translation>
    </message>
    <message>
        <source>Offered to %1</source>
        <translation>معروضة على %1</translation>
    </message>
    <message>
        <source>For you %1</source>
        <translation>لك %1</translation>
    </message>
    <message>
        <source>back at %1</source>
        <translation>تعود في %1</translation>
    </message>
    <message>
        <source>back %1, %2</source>
        <translation>تعود %1، %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 waiting · longest %2</source>
        <translation>%1 في الانتظار · الأطول %2</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 في الانتظار</translation>
    </message>
    <message>
        <source>%1 yours · longest wait %2</source>
        <translation>%1 لديك · أطول انتظار %2</translation>
    </message>
    <message>
        <source>%1 yours · nobody waits for you</source>
        <translation>%1 لديك · لا أحد ينتظرك</translation>
    </message>
    <message>
        <source>%1 with the team · longest wait %2</source>
        <translation>%1 لدى الفريق · أطول انتظار %2</translation>
    </message>
    <message>
        <source>%1 with the team</source>
        <translation>%1 لدى الفريق</translation>
    </message>
    <message>
        <source>%1 snoozed</source>
        <translation>%1 مؤجلة</translation>
    </message>
    <message>
        <source>%1 with the AI</source>
        <translation>%1 لدى الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>%1 resolved</source>
        <translation>%1 منتهية</translation>
    </message>
    <message>
        <source>newest %1 of %2 with the AI</source>
        <translation>أحدث %1 من %2 لدى الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>newest %1 of %2 resolved</source>
        <translation>أحدث %1 من %2 منتهية</translation>
    </message>
    <message>
        <source>Getting the queue…</source>
        <translation>جارٍ جلب الطابور…</translation>
    </message>
    <message>
        <source>The conversations appear as soon as the server has answered.</source>
        <translation>تظهر المحادثات حالما يجيب الخادم.</translation>
    </message>
    <message>
        <source>You have no conversations</source>
        <translation>ليست لديك محادثات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor(s) wait. Ctrl+Shift+H claims the next.</source>
        <translation>
            <numerusform>لا زوار ينتظرون. يستلم Ctrl+Shift+H التالي.</numerusform>
            <numerusform>زائر واحد ينتظر. يستلم Ctrl+Shift+H التالي.</numerusform>
            <numerusform>زائران ينتظران. يستلم Ctrl+Shift+H التالي.</numerusform>
            <numerusform>%Ln زوار ينتظرون. يستلم Ctrl+Shift+H التالي.</numerusform>
            <numerusform>%Ln زائرًا ينتظرون. يستلم Ctrl+Shift+H التالي.</numerusform>
            <numerusform>%Ln زائر ينتظرون. يستلم Ctrl+Shift+H التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you claim stands here until you return, resolve or pass it on.</source>
        <translation>ما تستلمه يبقى هنا حتى تعيده أو تنهيه أو تحوّله.</translation>
    </message>
    <message>
        <source>The AI has no conversations</source>
        <translation>ليست لدى الذكاء الاصطناعي محادثات</translation>
    </message>
    <message>
        <source>What the AI answers stands here. You can read along and take over at any moment.</source>
        <translation>يظهر هنا ما يجيب عنه الذكاء الاصطناعي. يمكنك القراءة والتولّي في أي لحظة.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>لا شيء مؤجل</translation>
    </message>
    <message>
        <source>A snoozed conversation comes back at its time, or as soon as the visitor writes.</source>
        <translation>تعود المحادثة المؤجلة في وقتها أو حالما يكتب الزائر.</translation>
    </message>
    <message>
        <source>Nothing is resolved yet</source>
        <translation>لم تُنهَ أي محادثة بعد</translation>
    </message>
    <message>
        <source>What you resolve is kept here. It opens again when the visitor writes.</source>
        <translation>ما تنهيه يبقى هنا، ويُفتح من جديد عندما يكتب الزائر.</translation>
    </message>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message>
        <source>Overnight</source>
        <extracomment>on a row of the queue: the visitor asked while the team was closed</extracomment>
        <translation>خلال الليل</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Set here.</source>
        <translation>محدد هنا.</translation>
    </message>
    <message>
        <source>Set for this agent.</source>
        <translation>محدد لهذا الموظف.</translation>
    </message>
    <message>
        <source>Locked for this agent: %1</source>
        <translation>مقفل لهذا الموظف: %1</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>الموظف: %1</translation>
    </message>
    <message>
        <source>Whole workspace</source>
        <translation>مساحة العمل كلها</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>الفريق: %1</translation>
    </message>
    <message>
        <source>E-mail, if nobody has come</source>
        <translation>البريد، إن لم يأتِ أحد</translation>
    </message>
    <message>
        <source>Phone, if nobody has come</source>
        <translation>الهاتف، إن لم يأتِ أحد</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>النغمة</translation>
    </message>
    <message>
        <source>Sounds again</source>
        <translation>يتكرر الصوت</translation>
    </message>
    <message>
        <source>Sounds at most</source>
        <translation>أقصى تكرار للصوت</translation>
    </message>
    <message>
        <source>Its notice shows</source>
        <translation>يعرض إشعاره</translation>
    </message>
    <message>
        <source>Only while the window is not in front</source>
        <translation>فقط حين لا تكون النافذة في المقدمة</translation>
    </message>
    <message>
        <source>%1, lock</source>
        <extracomment>of a channel, as in &quot;Sound, lock&quot;</extracomment>
        <translation>%1، القفل</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>of a setting: nothing is chosen here, so what is chosen above counts</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>“as above”</source>
        <translation>«كما في الأعلى»</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>كل %1</translation>
    </message>
    <message>
        <source>only once</source>
        <translation>مرة واحدة فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>without end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a reason in quotation marks</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1, %2: %3 instead of %4</source>
        <extracomment>what happens, which setting of it: its new value instead of its old one</extracomment>
        <translation>%1، %2: %3 بدل %4</translation>
    </message>
    <message>
        <source>%1 has nobody who could be alerted.</source>
        <translation>ليس في %1 من يمكن تنبيهه.</translation>
    </message>
    <message>
        <source>In %1 nobody would be alerted when somebody asks for a person: all ways are off.</source>
        <translation>في %1 لن يُنبَّه أحد عندما يُطلب شخص: كل الطرق معطلة.</translation>
    </message>
    <message>
        <source>In %1 no step of the ladder reaches anybody who is alerted.</source>
        <translation>في %1 لا تصل أي خطوة إلى من يُنبَّه.</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <extracomment>day of the week, from when, until when</extracomment>
        <translation>%1 %2–%3</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more times in the coming week.</source>
        <translation>
            <numerusform>ولا وقت آخر في الأسبوع المقبل.</numerusform>
            <numerusform>ووقت آخر في الأسبوع المقبل.</numerusform>
            <numerusform>ووقتان آخران في الأسبوع المقبل.</numerusform>
            <numerusform>و%Ln أوقات أخرى في الأسبوع المقبل.</numerusform>
            <numerusform>و%Ln وقتًا آخر في الأسبوع المقبل.</numerusform>
            <numerusform>و%Ln وقت آخر في الأسبوع المقبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>a list of names, and how many are left out</extracomment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وشخص آخر</numerusform>
            <numerusform>%1 وشخصان آخران</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved yet.</source>
        <translation>
            <numerusform>لا تغيير غير محفوظ.</numerusform>
            <numerusform>تغيير واحد لم يُحفظ بعد.</numerusform>
            <numerusform>تغييران لم يُحفظا بعد.</numerusform>
            <numerusform>%Ln تغييرات لم تُحفظ بعد.</numerusform>
            <numerusform>%Ln تغييرًا لم يُحفظ بعد.</numerusform>
            <numerusform>%Ln تغيير لم يُحفظ بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>In %1 quiet hours would not be heeded at these times, because who is awake then would notice nothing: %2.</source>
        <translation>في %1 لن تُراعى ساعات الهدوء في هذه الأوقات، لأن المستيقظ حينها لن ينتبه إلى شيء: %2.</translation>
    </message>
    <message>
        <source>When so many wait</source>
        <translation>عندما ينتظر هذا العدد</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln</source>
        <translation>
            <numerusform>أكثر من صفر</numerusform>
            <numerusform>أكثر من واحد</numerusform>
            <numerusform>أكثر من اثنين</numerusform>
            <numerusform>أكثر من %Ln</numerusform>
            <numerusform>أكثر من %Ln</numerusform>
            <numerusform>أكثر من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 nobody would be alerted when somebody asks for a person: only e-mail or phone are on, and the server has no address for them.</source>
        <translation>في %1 لن يُنبَّه أحد عندما يُطلب شخص: البريد أو الهاتف وحدهما مفعّلان، وليس لدى الخادم عنوان لهما.</translation>
    </message>
</context>
<context>
    <name>ShelfDisk</name>
    <message>
        <source>It could not be kept on this computer.</source>
        <translation>تعذر حفظه على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>For who is available</source>
        <translation>للمتاحين</translation>
    </message>
    <message>
        <source>Again for who is available</source>
        <translation>مرة أخرى للمتاحين</translation>
    </message>
    <message>
        <source>For the whole team</source>
        <translation>للفريق كله</translation>
    </message>
    <message>
        <source>For the team leads</source>
        <translation>لقادة الفريق</translation>
    </message>
    <message>
        <source>For anybody who is connected</source>
        <translation>لكل من هو متصل</translation>
    </message>
    <message>
        <source>The promised time was over: for everybody of the team</source>
        <translation>انتهى الوقت الموعود: لكل أعضاء الفريق</translation>
    </message>
    <message>
        <source>Nobody came: the visitor was told so</source>
        <translation>لم يأتِ أحد: أُخبر الزائر بذلك</translation>
    </message>
    <message>
        <source>nobody could be alerted</source>
        <translation>لم يمكن تنبيه أحد</translation>
    </message>
    <message numerus="yes">
        <source>alerted %Ln</source>
        <translation>
            <numerusform>لم يُنبَّه أحد</numerusform>
            <numerusform>نُبّه شخص واحد</numerusform>
            <numerusform>نُبّه شخصان</numerusform>
            <numerusform>نُبّه %Ln أشخاص</numerusform>
            <numerusform>نُبّه %Ln شخصًا</numerusform>
            <numerusform>نُبّه %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>whom a step of the ladder is for; how many it alerted</extracomment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>You were alerted.</source>
        <translation>نُبّهت أنت.</translation>
    </message>
    <message>
        <source>No console of yours has said what became of it.</source>
        <translation>لم تقل أي من وحداتك ماذا حدث له.</translation>
    </message>
    <message>
        <source>Not you: your account was switched off.</source>
        <translation>ليس أنت: كان حسابك موقوفًا.</translation>
    </message>
    <message>
        <source>Not you: it was for another team.</source>
        <translation>ليس أنت: كان لفريق آخر.</translation>
    </message>
    <message>
        <source>Not you: you do not lead a team.</source>
        <translation>ليس أنت: لا تقود فريقًا.</translation>
    </message>
    <message>
        <source>Not you: no console of yours was connected.</source>
        <translation>ليس أنت: لم تكن أي من وحداتك متصلة.</translation>
    </message>
    <message>
        <source>Not you: your status was not Available.</source>
        <translation>ليس أنت: لم تكن حالتك «متاح».</translation>
    </message>
    <message>
        <source>Not you: your status was Offline.</source>
        <translation>ليس أنت: كانت حالتك «غير متصل».</translation>
    </message>
    <message>
        <source>Not you: you had quiet hours until %1, and somebody else could be alerted.</source>
        <translation>ليس أنت: كانت لديك ساعات هدوء حتى %1، وأمكن تنبيه غيرك.</translation>
    </message>
    <message>
        <source>Not you: you had quiet hours, and somebody else could be alerted.</source>
        <translation>ليس أنت: كانت لديك ساعات هدوء، وأمكن تنبيه غيرك.</translation>
    </message>
    <message>
        <source>The sound was played at %1.</source>
        <translation>شُغّل الصوت في %1.</translation>
    </message>
    <message>
        <source>Whether the sound could be heard is not known.</source>
        <translation>لا يُعرف إن كان الصوت مسموعًا.</translation>
    </message>
    <message>
        <source>You noticed it at %1.</source>
        <translation>لاحظته في %1.</translation>
    </message>
    <message>
        <source>Your console kept it back, as you have set it.</source>
        <translation>حجبته وحدتك كما ضبطت.</translation>
    </message>
    <message>
        <source>The notice was given to the desktop, which has not answered.</source>
        <translation>أُعطي الإشعار لسطح المكتب، ولم يجب.</translation>
    </message>
    <message>
        <source>The desktop took the notice at %1.</source>
        <translation>استلم سطح المكتب الإشعار في %1.</translation>
    </message>
    <message>
        <source>The notice was shown at %1.</source>
        <translation>عُرض الإشعار في %1.</translation>
    </message>
    <message>
        <source>Whether the desktop showed the notice is not known.</source>
        <translation>لا يُعرف إن كان سطح المكتب قد عرض الإشعار.</translation>
    </message>
    <message>
        <source>A mail was sent at %1.</source>
        <translation>أُرسل بريد في %1.</translation>
    </message>
    <message>
        <source>Your phone was sent a message at %1.</source>
        <translation>أُرسلت رسالة إلى هاتفك في %1.</translation>
    </message>
    <message>
        <source>No mail was needed any more.</source>
        <translation>لم يعد البريد لازمًا.</translation>
    </message>
    <message>
        <source>No message to your phone was needed any more.</source>
        <translation>لم تعد رسالة إلى هاتفك لازمة.</translation>
    </message>
    <message>
        <source>The mail could not be sent.</source>
        <translation>تعذّر إرسال البريد.</translation>
    </message>
    <message>
        <source>The message to your phone could not be sent.</source>
        <translation>تعذّر إرسال الرسالة إلى هاتفك.</translation>
    </message>
    <message>
        <source>A mail is on its way.</source>
        <translation>بريد في الطريق.</translation>
    </message>
    <message>
        <source>A message to your phone is on its way.</source>
        <translation>رسالة إلى هاتفك في الطريق.</translation>
    </message>
    <message>
        <source>In spite of your quiet hours, because nobody else could be alerted.</source>
        <translation>رغم ساعات هدوئك، لأنه لم يكن ممكنًا تنبيه أحد غيرك.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>A visitor asks for a person</source>
        <translation>زائر يطلب التحدث إلى شخص</translation>
    </message>
    <message>
        <source>%1 asks for a person</source>
        <translation>%1 يطلب التحدث إلى شخص</translation>
    </message>
    <message>
        <source>I have noticed it</source>
        <translation>لاحظته</translation>
    </message>
    <message>
        <source>A trial: this is how a visitor asks for you</source>
        <translation>تجربة: هكذا يطلبك زائر</translation>
    </message>
    <message>
        <source>Nobody waits. Press this when you see it.</source>
        <translation>لا أحد ينتظر. اضغط هنا عندما تراه.</translation>
    </message>
    <message>
        <source>A handoff is offered to you</source>
        <translation>عُرض عليك تسليم</translation>
    </message>
    <message>
        <source>%1 is offered to you</source>
        <translation>عُرض عليك %1</translation>
    </message>
    <message>
        <source>A conversation was given to you</source>
        <translation>أُسندت إليك محادثة</translation>
    </message>
    <message>
        <source>%1 was given to you</source>
        <translation>أُسند إليك %1</translation>
    </message>
    <message>
        <source>A visitor of yours writes</source>
        <translation>زائر لديك يكتب</translation>
    </message>
    <message>
        <source>%1 writes</source>
        <translation>%1 يكتب</translation>
    </message>
    <message>
        <source>A visitor waits longer than was promised</source>
        <translation>زائر ينتظر أطول مما وُعد</translation>
    </message>
    <message>
        <source>%1 waits longer than was promised</source>
        <translation>%1 ينتظر أطول مما وُعد</translation>
    </message>
    <message>
        <source>A colleague’s note is for you</source>
        <translation>ملاحظة من زميل موجهة إليك</translation>
    </message>
    <message>
        <source>A colleague took it</source>
        <translation>استلمها زميل</translation>
    </message>
    <message>
        <source>A colleague took %1</source>
        <translation>استلم زميل %1</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>لا اتصال بالخادم</translation>
    </message>
    <message>
        <source>A visitor you gave back asks for a person again</source>
        <translation>زائر أعدته يطلب التحدث إلى شخص من جديد</translation>
    </message>
    <message>
        <source>%1 asks for a person again</source>
        <translation>%1 يطلب التحدث إلى شخص من جديد</translation>
    </message>
    <message>
        <source>Visitors who ask for a person now go to your colleagues.</source>
        <translation>من يطلب التحدث إلى شخص الآن يذهب إلى زملائك.</translation>
    </message>
    <message>
        <source>Nobody can be alerted, and visitors wait</source>
        <translation>لا يمكن تنبيه أحد، والزوار ينتظرون</translation>
    </message>
    <message>
        <source>Many visitors wait</source>
        <translation>زوار كثيرون ينتظرون</translation>
    </message>
    <message>
        <source>Teams: %1</source>
        <translation>الفرق: %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
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
        <translation>جديد</translation>
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
        <translation>Baton – %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%Ln ينتظرون</numerusform>
            <numerusform>%Ln ينتظرون</numerusform>
            <numerusform>%Ln ينتظرون</numerusform>
        </translation>
    </message>
    <message>
        <source>no one is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>, a promised time has passed</source>
        <translation>، انقضى وقت موعود</translation>
    </message>
    <message numerus="yes">
        <source>, news in %Ln conversation(s)</source>
        <translation>
            <numerusform>، لا جديد في أي محادثة</numerusform>
            <numerusform>، جديد في محادثة واحدة</numerusform>
            <numerusform>، جديد في محادثتين</numerusform>
            <numerusform>، جديد في %Ln محادثات</numerusform>
            <numerusform>، جديد في %Ln محادثة</numerusform>
            <numerusform>، جديد في %Ln محادثة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A person is asked for</source>
        <translation>طلب التحدث إلى شخص</translation>
    </message>
    <message>
        <source>A person comes</source>
        <translation>وصول شخص</translation>
    </message>
    <message>
        <source>Handed on to another team</source>
        <translation>تحويل إلى فريق آخر</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>العودة إلى الطابور</translation>
    </message>
    <message>
        <source>Back to the AI</source>
        <translation>العودة إلى الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>لم يأتِ أحد</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>خارج أوقات العمل</translation>
    </message>
    <message>
        <source>No person can come</source>
        <translation>لا يمكن أن يأتي أحد</translation>
    </message>
    <message>
        <source>Asked for no more</source>
        <translation>التراجع عن الطلب</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>انتهاء المحادثة</translation>
    </message>
    <message>
        <source>The AI does not know</source>
        <translation>الذكاء الاصطناعي لا يعرف</translation>
    </message>
    <message>
        <source>Said at once when the visitor is handed over. While they wait, the page itself shows their place and the usual wait, as far as it was measured.</source>
        <translation>يقال فور تسليم الزائر. وأثناء انتظاره تعرض الصفحة نفسها ترتيبه ومدة الانتظار المعتادة بقدر ما قيست.</translation>
    </message>
    <message>
        <source>Said when somebody takes the conversation, or gets it from a colleague.</source>
        <translation>يقال عندما يستلم أحد المحادثة أو تُحوَّل إليه من زميل.</translation>
    </message>
    <message>
        <source>Said when the person who had the conversation gives it back or is gone. The page shows place and usual wait again.</source>
        <translation>يقال عندما يعيد صاحب المحادثة المحادثةَ أو يغيب. وتعرض الصفحة الترتيب ومدة الانتظار المعتادة من جديد.</translation>
    </message>
    <message>
        <source>Said when a person hands the conversation back to the AI.</source>
        <translation>يقال عندما يعيد شخص المحادثة إلى الذكاء الاصطناعي.</translation>
    </message>
    <message>
        <source>Said when the alert ladder has ended and nobody has taken the conversation.</source>
        <translation>يقال عندما ينتهي سلّم التنبيه ولم يستلم أحد المحادثة.</translation>
    </message>
    <message>
        <source>Said while the team is closed and the request is kept; the AI says it again when it is asked.</source>
        <translation>يقال أثناء إغلاق الفريق مع حفظ الطلب؛ ويكرره الذكاء الاصطناعي عند السؤال.</translation>
    </message>
    <message>
        <source>Said while handing over is switched off, or nobody knows when the team opens.</source>
        <translation>يقال أثناء إيقاف التحويل، أو إذا لم يُعرف متى يفتح الفريق.</translation>
    </message>
    <message>
        <source>Said when the visitor does not want to wait any longer.</source>
        <translation>يقال عندما لا يريد الزائر الانتظار أكثر.</translation>
    </message>
    <message>
        <source>Said when the conversation is closed.</source>
        <translation>يقال عند إنهاء المحادثة.</translation>
    </message>
    <message>
        <source>What the AI answers before a person is offered.</source>
        <translation>ما يجيب به الذكاء الاصطناعي قبل عرض التحدث إلى شخص.</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>اسم الموظف</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>اسم الفريق</translation>
    </message>
    <message>
        <source>When the team opens</source>
        <translation>موعد فتح الفريق</translation>
    </message>
    <message>
        <source>“%1” is vague. Say what happens next, or who it is.</source>
        <extracomment>a phrase of the text, such as &quot;please wait&quot;</extracomment>
        <translation>«%1» عبارة غامضة. قل ما الذي سيحدث بعد ذلك، أو من سيرد.</translation>
    </message>
    <message>
        <source>Nothing fills in %1: visitors would read it as it is written. It cannot be saved.</source>
        <extracomment>something in braces, such as {name}</extracomment>
        <translation>لا شيء يُملأ مكان %1: سيقرؤه الزوار كما هو مكتوب. لا يمكن حفظه.</translation>
    </message>
    <message>
        <source>%1 has no value here: nothing stands in its place.</source>
        <extracomment>something in braces, such as {agent}</extracomment>
        <translation>لا قيمة لـ %1 هنا: سيبقى مكانه فارغًا.</translation>
    </message>
    <message>
        <source>“%1” was not measured. The page shows the usual wait where it is known.</source>
        <extracomment>a time in the text, such as &quot;2 minutes&quot;</extracomment>
        <translation>«%1» مدة لم تُقَس. تعرض الصفحة مدة الانتظار المعتادة حيث تكون معروفة.</translation>
    </message>
    <message>
        <source>Longer than %1 characters: few read that much in a chat.</source>
        <translation>أطول من %1 حرف: قليلون يقرؤون هذا القدر في الدردشة.</translation>
    </message>
    <message>
        <source>Empty: the AI gives no answer when it does not know.</source>
        <translation>فارغ: لا يجيب الذكاء الاصطناعي عندما لا يعرف.</translation>
    </message>
    <message>
        <source>Empty: the visitor’s page says it in a few words of its own.</source>
        <translation>فارغ: تقوله صفحة الزائر بكلمات قليلة من عندها.</translation>
    </message>
    <message>
        <source>Empty: the visitor gets an empty line.</source>
        <translation>فارغ: يصل الزائر سطر فارغ.</translation>
    </message>
    <message>
        <source>Said when the conversation goes to another team. The page shows place and usual wait there, until somebody comes.</source>
        <translation>يقال عندما تنتقل المحادثة إلى فريق آخر. وتعرض الصفحة الترتيب ومدة الانتظار المعتادة هناك حتى يأتي أحد.</translation>
    </message>
    <message>
        <source>“%1” is no language tag. Write it as de, pt-BR or zh-Hant.</source>
        <extracomment>&quot;de&quot; and the others stay as they are</extracomment>
        <translation>«%1» ليس رمز لغة. اكتبه مثل de أو pt-BR أو zh-Hant.</translation>
    </message>
    <message>
        <source>There are texts in this language already.</source>
        <translation>توجد نصوص بهذه اللغة من قبل.</translation>
    </message>
    <message>
        <source>There can be texts in %1 languages at most.</source>
        <translation>لا يمكن أن تزيد لغات النصوص على %1.</translation>
    </message>
    <message>
        <source>%1: somebody else changed texts, and you remove the language. Saving removes theirs; discarding shows theirs.</source>
        <translation>%1: غيّر شخص آخر نصوصًا وأنت تزيل اللغة. الحفظ يزيل نصوصه، والتجاهل يعرضها.</translation>
    </message>
    <message>
        <source>%1 was removed by somebody else. Saving brings it back with your texts; discarding leaves it out.</source>
        <translation>أزال شخص آخر %1. الحفظ يعيدها بنصوصك، والتجاهل يتركها مُزالة.</translation>
    </message>
    <message>
        <source>%1 was added by somebody else, too. Saving puts yours over theirs; discarding shows theirs.</source>
        <translation>أضاف شخص آخر %1 أيضًا. الحفظ يضع نصوصك مكان نصوصه، والتجاهل يعرض نصوصه.</translation>
    </message>
    <message>
        <source>%1 has no other half: visitors would read it as it is written. It cannot be saved.</source>
        <extracomment>a brace whose other half is missing</extracomment>
        <translation>%1 بلا قوس مقابل: سيقرؤه الزوار كما هو مكتوب. لا يمكن حفظه.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>روبوت</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Note – only your team</source>
        <translation>ملاحظة – لفريقك فقط</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Told the visitor</source>
        <translation>أُبلغ الزائر</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>سُلّمت إلى شخص</translation>
    </message>
    <message>
        <source>Claimed by %1</source>
        <translation>استلمها %1</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>استُلمت</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>أُسندت إلى %1</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>أُسندت</translation>
    </message>
    <message>
        <source>Taken over by %1</source>
        <translation>تولّاها %1</translation>
    </message>
    <message>
        <source>Taken over from the AI</source>
        <translation>أُخذت من الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Released by %1</source>
        <translation>أعادها %1 إلى الطابور</translation>
    </message>
    <message>
        <source>Released to the queue</source>
        <translation>أُعيدت إلى الطابور</translation>
    </message>
    <message>
        <source>Back in the queue: %1 was not active</source>
        <translation>عادت إلى الطابور: لا نشاط من جانب %1</translation>
    </message>
    <message>
        <source>Back in the queue: nobody was active</source>
        <translation>عادت إلى الطابور: لم ينشط أحد</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>حُوّلت</translation>
    </message>
    <message>
        <source>Returned to AI</source>
        <translation>أُعيدت إلى الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>The visitor no longer needs a person</source>
        <translation>لم يعد الزائر بحاجة إلى شخص</translation>
    </message>
    <message>
        <source>Handoff refused</source>
        <translation>رُفض التسليم</translation>
    </message>
    <message>
        <source>Missed: nobody came</source>
        <translation>فائتة: لم يأتِ أحد</translation>
    </message>
    <message>
        <source>Deferred to opening hours</source>
        <translation>أُجّلت إلى ساعات العمل</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Reopened by the visitor</source>
        <translation>أعاد الزائر فتحها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>a message for screen readers: name, kind of speaker, time, text</extracomment>
        <translation>%1، %2، %3: %4</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>الفوترة</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>تقني</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>asked for a person</source>
        <translation>طلب التحدث إلى شخص</translation>
    </message>
    <message>
        <source>sensitive topic</source>
        <translation>موضوع حساس</translation>
    </message>
    <message>
        <source>complex question</source>
        <translation>سؤال معقد</translation>
    </message>
    <message>
        <source>the AI was not sure</source>
        <translation>لم يكن الذكاء الاصطناعي متأكدًا</translation>
    </message>
    <message>
        <source>the AI does not know</source>
        <translation>لا يعرف الذكاء الاصطناعي الجواب</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>منزعج</translation>
    </message>
    <message>
        <source>abusive</source>
        <translation>مسيء</translation>
    </message>
    <message>
        <source>asked again and again</source>
        <translation>كرر السؤال مرارًا</translation>
    </message>
    <message>
        <source>wants to buy</source>
        <translation>يريد الشراء</translation>
    </message>
    <message>
        <source>high lead score</source>
        <translation>درجة عميل محتمل عالية</translation>
    </message>
    <message>
        <source>fits the ideal customer</source>
        <translation>يطابق العميل المثالي</translation>
    </message>
    <message>
        <source>about their account</source>
        <translation>بخصوص حسابه</translation>
    </message>
    <message>
        <source>policy question</source>
        <translation>سؤال عن السياسات</translation>
    </message>
    <message>
        <source>wants a custom quote</source>
        <translation>يريد عرض سعر خاصًا</translation>
    </message>
    <message>
        <source>taken over by hand</source>
        <translation>تولاها موظف بنفسه</translation>
    </message>
    <message>
        <source>came after hours</source>
        <translation>جاءت خارج ساعات العمل</translation>
    </message>
    <message>
        <source>returned to the AI</source>
        <translation>أُعيدت إلى الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>cancelled by the visitor</source>
        <translation>ألغاها الزائر</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>سقطت</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>محادثاتي</translation>
    </message>
    <message>
        <source>AI-handled</source>
        <translation>لدى الذكاء الاصطناعي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>The AI answers</source>
        <translation>الذكاء الاصطناعي يجيب</translation>
    </message>
    <message>
        <source>Waits for opening hours</source>
        <translation>تنتظر ساعات العمل</translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation>تنتظر شخصًا</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>تنتظر %1</translation>
    </message>
    <message>
        <source>You own this</source>
        <translation>المحادثة لديك</translation>
    </message>
    <message>
        <source>%1 owns this</source>
        <translation>المحادثة لدى %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>جارٍ اللحاق بما فات…</translation>
    </message>
    <message>
        <source>Slow link, %1 ms</source>
        <translation>اتصال بطيء، %1 م.ث</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline, next try in %1</source>
        <translation>غير متصل، المحاولة التالية بعد %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سُجّل خروجك</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and your network.</source>
        <translation>تعذر الوصول إلى الخادم. تحقق من العنوان ومن شبكتك.</translation>
    </message>
    <message>
        <source>Login or password is wrong.</source>
        <translation>اسم الدخول أو كلمة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>Choose a new password to go on.</source>
        <translation>اختر كلمة مرور جديدة للمتابعة.</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again.</source>
        <translation>سُجّل خروجك. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This device was signed out by an admin.</source>
        <translation>سجّل مسؤول خروج هذا الجهاز.</translation>
    </message>
    <message>
        <source>This account may not use the console.</source>
        <translation>لا يُسمح لهذا الحساب باستخدام لوحة المحادثات.</translation>
    </message>
    <message>
        <source>The server speaks a newer version than this console. Update Baton.</source>
        <translation>يستخدم الخادم إصدارًا أحدث من هذا البرنامج. حدّث Baton.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute and try again.</source>
        <translation>محاولات كثيرة. انتظر دقيقة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Signing in did not work (%1).</source>
        <translation>لم ينجح تسجيل الدخول (%1).</translation>
    </message>
    <message>
        <source>You have it already.</source>
        <translation>المحادثة لديك بالفعل.</translation>
    </message>
    <message>
        <source>The AI has it again.</source>
        <translation>عادت إلى الذكاء الاصطناعي.</translation>
    </message>
    <message>
        <source>It has moved on meanwhile.</source>
        <translation>تغيّرت الحال في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>دورك لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>This is not possible now: the conversation has moved on.</source>
        <translation>هذا غير ممكن الآن: تغيّر وضع المحادثة.</translation>
    </message>
    <message>
        <source>That team is closed.</source>
        <translation>ذلك الفريق مغلق.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>النص طويل جدًا.</translation>
    </message>
    <message>
        <source>The text was rejected.</source>
        <translation>رُفض النص.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>الخادم مشغول. حاول بعد لحظات.</translation>
    </message>
    <message>
        <source>The conversation is not there any more.</source>
        <translation>المحادثة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Handoff is switched off.</source>
        <translation>التسليم معطّل.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>سُجّل خروجك.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>لم ينجح ذلك.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>حجم الشركة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>الحاجة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>from the conversation</source>
        <translation>من المحادثة</translation>
    </message>
    <message>
        <source>from the form</source>
        <translation>من النموذج</translation>
    </message>
    <message>
        <source>from the page</source>
        <translation>من الصفحة</translation>
    </message>
    <message>
        <source>from a colleague</source>
        <translation>من زميل</translation>
    </message>
    <message>
        <source>on a page with a rule</source>
        <translation>في صفحة لها قاعدة</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>الفوترة</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>تقني</translation>
    </message>
    <message>
        <source>general</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>This conversation moved to %1.</source>
        <translation>انتقلت هذه المحادثة إلى %1.</translation>
    </message>
    <message>
        <source>This conversation is no longer yours.</source>
        <translation>لم تعد هذه المحادثة لديك.</translation>
    </message>
    <message>
        <source>This is not possible in the conversation&apos;s present state.</source>
        <translation>هذا غير ممكن في الوضع الحالي للمحادثة.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>لا يُسمح لك بهذا.</translation>
    </message>
    <message>
        <source>The conversation does not exist any more.</source>
        <translation>المحادثة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>The server did not accept this text.</source>
        <translation>لم يقبل الخادم هذا النص.</translation>
    </message>
    <message>
        <source>The team is closed now.</source>
        <translation>الفريق مغلق الآن.</translation>
    </message>
    <message>
        <source>Handing over to people is switched off.</source>
        <translation>التسليم إلى الأشخاص معطّل.</translation>
    </message>
    <message>
        <source>The server is too busy at the moment.</source>
        <translation>الخادم مشغول جدًا حاليًا.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>رفضه الخادم.</translation>
    </message>
    <message>
        <source>%1 was faster by a moment.</source>
        <translation>سبقك %1 بلحظة.</translation>
    </message>
    <message>
        <source>It is larger than 20 MB.</source>
        <translation>أكبر من 20 ميغابايت.</translation>
    </message>
    <message>
        <source>A message takes at most 10 files.</source>
        <translation>تتسع الرسالة لعشرة ملفات على الأكثر.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>تعذرت قراءته.</translation>
    </message>
    <message>
        <source>Files cannot be sent here.</source>
        <translation>لا يمكن إرسال ملفات هنا.</translation>
    </message>
    <message>
        <source>The server no longer has the file. Try again to send it anew.</source>
        <translation>لم يعد الملف لدى الخادم. أعد المحاولة لإرساله من جديد.</translation>
    </message>
    <message>
        <source>note for the team</source>
        <translation>ملاحظة للفريق</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>روبوت</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>system</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Visitor %1</source>
        <extracomment>a visitor whose name is not known; %1 is the end of an id, as in &quot;Visitor 4F2A&quot;</extracomment>
        <translation>زائر %1</translation>
    </message>
    <message>
        <source>Claimed by you</source>
        <translation>استلمتَ المحادثة</translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>أُسندت إليك</translation>
    </message>
    <message>
        <source>Taken over by you</source>
        <translation>تولّيتَ المحادثة</translation>
    </message>
    <message>
        <source>Released by you</source>
        <translation>أعدتَها إلى الطابور</translation>
    </message>
    <message>
        <source>Back in the queue: you were not active</source>
        <translation>عادت إلى الطابور: لم يكن منك نشاط</translation>
    </message>
    <message>
        <source>Pricing page</source>
        <translation>صفحة الأسعار</translation>
    </message>
    <message>
        <source>Product page</source>
        <translation>صفحة منتج</translation>
    </message>
    <message>
        <source>Checkout page</source>
        <translation>صفحة الدفع</translation>
    </message>
    <message>
        <source>Support page</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>Bell: two notes up</source>
        <translation>جرس: نغمتان صاعدتان</translation>
    </message>
    <message>
        <source>Knock: three short</source>
        <translation>طرق: ثلاث طرقات قصيرة</translation>
    </message>
    <message>
        <source>Chime: four notes down</source>
        <translation>رنين: أربع نغمات هابطة</translation>
    </message>
    <message>
        <source>Pulse: twice four, quick</source>
        <translation>نبض: أربع مرتين، سريعة</translation>
    </message>
    <message>
        <source>Deep: low notes only</source>
        <translation>عميق: نغمات منخفضة فقط</translation>
    </message>
    <message>
        <source>Looking for a device…</source>
        <translation>جارٍ البحث عن جهاز…</translation>
    </message>
    <message>
        <source>Not heard: this Baton was built without sound.</source>
        <translation>غير مسموع: بُني Baton هذا بلا صوت.</translation>
    </message>
    <message>
        <source>Not heard: this desktop’s sound service is not running.</source>
        <translation>غير مسموع: خدمة الصوت في سطح المكتب هذا لا تعمل.</translation>
    </message>
    <message>
        <source>Not heard: this desktop’s sound service does not answer.</source>
        <translation>غير مسموع: خدمة الصوت في سطح المكتب هذا لا تجيب.</translation>
    </message>
    <message>
        <source>Not heard: there is no sound device.</source>
        <translation>غير مسموع: لا يوجد جهاز صوت.</translation>
    </message>
    <message>
        <source>Not heard: %1 is muted.</source>
        <translation>غير مسموع: %1 مكتوم.</translation>
    </message>
    <message>
        <source>Not heard: the volume is at zero.</source>
        <translation>غير مسموع: مستوى الصوت صفر.</translation>
    </message>
    <message>
        <source>The chosen device is not there. %1 plays instead.</source>
        <translation>الجهاز المختار غير موجود. يُستخدم %1 بدلًا منه.</translation>
    </message>
    <message>
        <source>Plays on %1, which is at %2 %.</source>
        <translation>يُشغَّل على %1، ومستواه %2 %.</translation>
    </message>
    <message>
        <source>Plays on %1.</source>
        <translation>يُشغَّل على %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln millisecond(s)</source>
        <translation>
            <numerusform>%Ln مللي ثانية</numerusform>
            <numerusform>مللي ثانية واحدة</numerusform>
            <numerusform>مللي ثانيتين</numerusform>
            <numerusform>%Ln مللي ثوانٍ</numerusform>
            <numerusform>%Ln مللي ثانية</numerusform>
            <numerusform>%Ln مللي ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Your status was not changed, it is still: %1.</source>
        <translation>لم تُغيَّر حالتك، وهي ما زالت: %1.</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>لا يوجد اتصال بالخادم الآن.</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>from the bot</source>
        <translation>من الروبوت</translation>
    </message>
    <message>
        <source>verified by the website</source>
        <translation>أكّده الموقع</translation>
    </message>
    <message>
        <source>The visitor filled in a form</source>
        <translation>ملأ الزائر نموذجًا</translation>
    </message>
    <message>
        <source>Began from a popup</source>
        <translation>بدأت من نافذة منبثقة</translation>
    </message>
    <message>
        <source>Began from a button of the website</source>
        <translation>بدأت من زر في الموقع</translation>
    </message>
    <message>
        <source>Preferred time for a meeting</source>
        <translation>الوقت المفضل للموعد</translation>
    </message>
    <message>
        <source>Booking page opened</source>
        <translation>فُتحت صفحة الحجز</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so nothing was sent. Check the address and the clock, or ask whoever runs the server.</source>
        <translation>لا يثق هذا الحاسوب بشهادة الخادم، لذا لم يُرسل شيء. تحقق من العنوان والساعة، أو اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>The server does not answer over an encrypted link, so nothing was sent. Check the address, or ask whoever runs the server.</source>
        <translation>لا يجيب الخادم عبر اتصال مشفّر، لذا لم يُرسل شيء. تحقق من العنوان، أو اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
</context>
</TS>
