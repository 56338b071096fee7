// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page says, by language; {name}s are filled in by say(). English is complete, and what others fall back to.
const table = {
    en: {
        title: 'Chat with us', log: 'Conversation', ai: 'Assistant', bot: 'Assistant', you: 'You',
        typeAi: 'AI', typeBot: 'Bot', typeAgent: 'Team member', typeSystem: 'Notice',
        intro: 'Hello! Our AI assistant answers first. You can ask for a person at any time.',
        placeholder: 'Write a message', send: 'Send', human: 'Talk to a person', asking: 'Asking for a person…',
        topic: 'Topic', general: 'Any topic', sales: 'Sales', support: 'Support', billing: 'Billing',
        technical: 'Technical', other: 'Something else',
        queue: 'You are in the queue – place {n}', queueNo: 'You are in the queue', cancel: 'Cancel',
        withAi: 'AI assistant', withAgent: '{name} is with you', withQueue: 'A person will join you here',
        withNobody: 'Conversation closed', closed: 'This conversation is closed. Write again to reopen it.',
        typing: '{name} is typing', sending: 'Sending…', sent: 'Sent', failed: 'Not sent', again: 'Try again',
        offline: 'Connection lost. You can keep writing; it is sent as soon as we are back.',
        stopped: 'This chat cannot go on here. Please reload the page.',
        tooLong: 'This message has {n} characters; at most {max} can be sent at once.', left: '{n} characters left',
        newer: 'New messages', refused: 'That was not possible just now.', slow: 'Too many messages at once.',
        disabled: 'Nobody from the team can be reached here at the moment.',
        rate: 'How was the help you got?', star: '{n} of 5', comment: 'Anything to add? (optional)', thanks: 'Thank you!',
        close: 'Close', claimed: '{name} joined', returned: 'You are talking to the AI assistant again', requested: 'Asking a person to join',
        attach: 'Attach a file', removeFile: 'Remove {name}', download: 'Download {name}, {size}', picture: 'Picture {name}',
        tooBig: '{name} is larger than {max} MB.', notSent: '{name} could not be sent.',
        tooMany: 'At most {max} files at once.', notLoaded: '{name} could not be loaded.', sendingFile: 'Sending {name}',
        drop: 'Drop the file here', filesToSend: 'Files to send',
        thereOnline: 'Somebody from our team is here.',
        thereBusy: 'Everyone from our team is in a conversation just now. You can ask and wait for your turn.',
        thereAway: 'Nobody from our team is at the desk just now. When you ask, they are alerted.',
        thereClosed: 'Our team is back on {opens}. What you ask now is kept until then.',
        thereOff: 'Our team has the day off and is back on {opens}. What you ask now is kept until then.',
        thereNobody: 'Our team takes no requests at the moment.',
    },
    de: {
        title: 'Chatten Sie mit uns', log: 'Unterhaltung', ai: 'Assistent', bot: 'Assistent', you: 'Sie',
        typeAi: 'KI', typeBot: 'Bot', typeAgent: 'Teammitglied', typeSystem: 'Hinweis',
        intro: 'Hallo! Zuerst antwortet unser KI-Assistent. Sie können jederzeit nach einem Menschen fragen.',
        placeholder: 'Nachricht schreiben', send: 'Senden', human: 'Mit einem Menschen sprechen', asking: 'Wir fragen nach …',
        topic: 'Thema', general: 'Thema', sales: 'Verkauf', support: 'Hilfe', billing: 'Rechnung',
        technical: 'Technik', other: 'Etwas anderes',
        queue: 'Sie sind in der Warteschlange – Platz {n}', queueNo: 'Sie sind in der Warteschlange', cancel: 'Abbrechen',
        withAi: 'KI-Assistent', withAgent: '{name} ist für Sie da', withQueue: 'Gleich kommt ein Mensch dazu',
        withNobody: 'Unterhaltung beendet', closed: 'Diese Unterhaltung ist beendet. Schreiben Sie, um sie fortzusetzen.',
        typing: '{name} schreibt', sending: 'Wird gesendet …', sent: 'Gesendet', failed: 'Nicht gesendet', again: 'Noch einmal',
        offline: 'Keine Verbindung. Schreiben Sie ruhig weiter; es wird gesendet, sobald sie zurück ist.',
        stopped: 'Dieser Chat kann hier nicht weitergehen. Bitte laden Sie die Seite neu.',
        tooLong: 'Diese Nachricht hat {n} Zeichen; höchstens {max} können auf einmal gesendet werden.', left: 'Noch {n} Zeichen',
        newer: 'Neue Nachrichten', refused: 'Das war gerade nicht möglich.', slow: 'Zu viele Nachrichten auf einmal.',
        disabled: 'Zurzeit ist hier niemand aus dem Team erreichbar.',
        rate: 'Wie war die Hilfe?', star: '{n} von 5', comment: 'Möchten Sie etwas ergänzen? (freiwillig)', thanks: 'Vielen Dank!',
        close: 'Schließen', claimed: '{name} ist dazugekommen', returned: 'Sie sprechen wieder mit dem KI-Assistenten', requested: 'Wir holen einen Menschen dazu',
        attach: 'Datei anhängen', removeFile: '{name} entfernen', download: '{name} herunterladen, {size}',
        picture: 'Bild {name}', tooBig: '{name} ist größer als {max} MB.', notSent: '{name} konnte nicht gesendet werden.',
        tooMany: 'Höchstens {max} Dateien auf einmal.', notLoaded: '{name} konnte nicht geladen werden.',
        sendingFile: '{name} wird gesendet', drop: 'Datei hier ablegen', filesToSend: 'Dateien zum Senden',
        thereOnline: 'Jemand aus unserem Team ist da.',
        thereBusy: 'Alle aus unserem Team sind gerade im Gespräch. Sie können fragen und warten, bis Sie an der Reihe sind.',
        thereAway: 'Gerade ist niemand aus unserem Team am Platz. Wenn Sie fragen, wird das Team benachrichtigt.',
        thereClosed: 'Unser Team ist ab {opens} wieder da. Ihre Anfrage bleibt bis dahin erhalten.',
        thereOff: 'Unser Team hat heute frei und ist ab {opens} wieder da. Ihre Anfrage bleibt bis dahin erhalten.',
        thereNobody: 'Unser Team nimmt zurzeit keine Anfragen an.',
    },
    ar: {
        title: 'تحدث معنا', log: 'المحادثة', ai: 'المساعد', bot: 'المساعد', you: 'أنت',
        typeAi: 'ذكاء اصطناعي', typeBot: 'روبوت', typeAgent: 'من الفريق', typeSystem: 'تنبيه',
        intro: 'مرحبًا! يجيب مساعدنا الذكي أولًا، ويمكنك طلب التحدث إلى شخص في أي وقت.',
        placeholder: 'اكتب رسالة', send: 'إرسال', human: 'التحدث إلى شخص', asking: 'جارٍ طلب شخص…',
        topic: 'الموضوع', general: 'أي موضوع', sales: 'المبيعات', support: 'الدعم', billing: 'الفواتير',
        technical: 'تقني', other: 'شيء آخر',
        queue: 'أنت في قائمة الانتظار – الترتيب {n}', queueNo: 'أنت في قائمة الانتظار', cancel: 'إلغاء',
        withAi: 'مساعد ذكي', withAgent: '{name} معك الآن', withQueue: 'سينضم إليك شخص هنا',
        withNobody: 'المحادثة مغلقة', closed: 'هذه المحادثة مغلقة. اكتب من جديد لفتحها.',
        typing: '{name} يكتب', sending: 'جارٍ الإرسال…', sent: 'أُرسلت', failed: 'لم تُرسل', again: 'إعادة المحاولة',
        offline: 'انقطع الاتصال. يمكنك متابعة الكتابة وسيُرسل ما كتبته عند عودته.',
        stopped: 'لا يمكن متابعة المحادثة هنا. يرجى إعادة تحميل الصفحة.',
        tooLong: 'عدد حروف هذه الرسالة {n}، والحد الأقصى {max}.', left: 'بقي {n} حرفًا',
        newer: 'رسائل جديدة', refused: 'تعذر ذلك الآن.', slow: 'رسائل كثيرة في وقت واحد.',
        disabled: 'لا يمكن الوصول إلى أحد من الفريق هنا حاليًا.',
        rate: 'كيف كانت المساعدة؟', star: '{n} من 5', comment: 'هل تود إضافة شيء؟ (اختياري)', thanks: 'شكرًا لك!',
        close: 'إغلاق', claimed: 'انضم {name}', returned: 'أنت تتحدث مع المساعد الذكي من جديد', requested: 'نطلب من شخص الانضمام',
        attach: 'إرفاق ملف', removeFile: 'إزالة {name}', download: 'تنزيل {name}، {size}', picture: 'صورة {name}',
        tooBig: 'حجم {name} أكبر من {max} ميغابايت.', notSent: 'تعذر إرسال {name}.',
        tooMany: '{max} ملفات على الأكثر في المرة الواحدة.', notLoaded: 'تعذر تحميل {name}.',
        sendingFile: 'جارٍ إرسال {name}', drop: 'أفلت الملف هنا', filesToSend: 'ملفات للإرسال',
        thereOnline: 'أحد أفراد فريقنا متاح الآن.',
        thereBusy: 'جميع أفراد فريقنا في محادثات الآن. يمكنك الطلب وانتظار دورك.',
        thereAway: 'لا أحد من فريقنا على مكتبه الآن. عند طلبك يصلهم تنبيه.',
        thereClosed: 'يعود فريقنا في {opens}. يُحفظ طلبك حتى ذلك الحين.',
        thereOff: 'فريقنا في إجازة اليوم ويعود في {opens}. يُحفظ طلبك حتى ذلك الحين.',
        thereNobody: 'لا يستقبل فريقنا طلبات في الوقت الحالي.',
    },
    zh: {
        title: '与我们聊天', log: '对话', ai: '助手', bot: '助手', you: '您',
        typeAi: 'AI', typeBot: '机器人', typeAgent: '团队成员', typeSystem: '提示',
        intro: '您好！我们的 AI 助手会先为您解答，您可以随时要求人工服务。',
        placeholder: '输入消息', send: '发送', human: '转人工', asking: '正在联系人工…',
        topic: '主题', general: '任意主题', sales: '销售', support: '支持', billing: '账单',
        technical: '技术', other: '其他',
        queue: '您正在排队 – 第 {n} 位', queueNo: '您正在排队', cancel: '取消',
        withAi: 'AI 助手', withAgent: '{name} 正在为您服务', withQueue: '工作人员将在此加入',
        withNobody: '对话已结束', closed: '对话已结束。再次发送消息即可继续。',
        typing: '{name} 正在输入', sending: '发送中…', sent: '已发送', failed: '未发送', again: '重试',
        offline: '连接已断开。您可以继续输入，恢复后会自动发送。',
        stopped: '无法在此继续聊天，请刷新页面。',
        tooLong: '此消息有 {n} 个字符，一次最多可发送 {max} 个。', left: '还可输入 {n} 个字符',
        newer: '新消息', refused: '暂时无法完成。', slow: '消息发送过快。',
        disabled: '目前无法联系到团队成员。',
        rate: '您对这次帮助满意吗？', star: '{n}／5', comment: '还有什么想说的吗？（选填）', thanks: '谢谢！',
        close: '关闭', claimed: '{name} 已加入', returned: '您正在与 AI 助手对话', requested: '正在请工作人员加入',
        attach: '添加文件', removeFile: '移除 {name}', download: '下载 {name}，{size}', picture: '图片 {name}',
        tooBig: '{name} 超过 {max} MB。', notSent: '{name} 发送失败。', tooMany: '一次最多 {max} 个文件。', notLoaded: '{name} 加载失败。',
        sendingFile: '正在发送 {name}', drop: '将文件拖放到此处', filesToSend: '待发送的文件',
        thereOnline: '我们的团队有人在线。',
        thereBusy: '我们的同事目前都在接待中。您可以提出请求并排队等候。',
        thereAway: '我们的同事目前都不在座位上。您提出请求后，他们会收到提醒。',
        thereClosed: '我们的团队将于 {opens} 恢复服务。您的请求会保留到那时。',
        thereOff: '我们的团队今天休息，将于 {opens} 恢复服务。您的请求会保留到那时。',
        thereNobody: '我们的团队目前不接受请求。',
    },
};

/// Tag of the visitor's language as the browser tells it; ?lang= overrides it for demos.
export const language = (new URLSearchParams(location.search).get('lang') || navigator.language || 'en').slice(0, 35);
const base = language.toLowerCase().split('-')[0];
const texts = table[base] ?? table.en;
/// Tag the texts are in, for the page's `lang` and for dates.
export const shown = texts === table.en && base !== 'en' ? 'en' : locale(language);
export const direction = texts === table.ar ? 'rtl' : 'ltr';

function locale(tag) {
    try {
        return Intl.getCanonicalLocales(tag)[0] ?? 'en';
    } catch {
        return base;
    }
}

/// A size in bytes as people say it.
export function sizeWords(bytes) {
    const units = ['byte', 'kilobyte', 'megabyte'];
    const step = bytes < 1000 ? 0 : bytes < 1e6 ? 1 : 2;
    return new Intl.NumberFormat(shown, { style: 'unit', unit: units[step], unitDisplay: step ? 'short' : 'long', maximumFractionDigits: step > 1 ? 1 : 0 })
        .format(bytes / 1000 ** step);
}

/// Day and time of an opening by the clock of this computer, whose zone the server is told as well.
export const zone = (() => {
    try {
        return Intl.DateTimeFormat().resolvedOptions().timeZone?.slice(0, 64) ?? '';
    } catch {
        return '';
    }
})();
export function openingWords(at) {
    return new Intl.DateTimeFormat(shown, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(at);
}

/// The text of a key with {name}s filled in; numbers are written as the language writes them.
export function say(key, values = {}) {
    return (texts[key] ?? table.en[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => {
        const value = values[name];
        return typeof value === 'number' ? new Intl.NumberFormat(shown).format(value) : value ?? whole;
    });
}
