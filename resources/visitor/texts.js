// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page says; {name}s are filled in by say(). English is complete, and what others fall back to. The others are in
// words-*.js, so that nobody fetches what they do not read.
const english = {
    title: 'Chat with us', log: 'Conversation', ai: 'Assistant', bot: 'Assistant', you: 'You',
    typeAi: 'AI', typeBot: 'Bot', typeAgent: 'Team member', typeSystem: 'Notice',
    intro: 'Hello! Our AI assistant answers first. You can ask for a person at any time.',
    placeholder: 'Write a message', send: 'Send', human: 'Talk to a person', asking: 'Asking for a person…',
    topic: 'Topic', general: 'Any topic', sales: 'Sales', support: 'Support', billing: 'Billing',
    technical: 'Technical', other: 'Something else',
    queue: 'You are in the queue – place {n}', queueNo: 'You are in the queue', cancel: 'Cancel',
    usually: { one: 'usually about {n} minute', other: 'usually about {n} minutes' },
    withAi: 'AI assistant', withAgent: '{name} is with you', withQueue: 'A person will join you here',
    withNobody: 'Conversation closed', closed: 'This conversation is closed. Write again to reopen it.',
    typing: '{name} is typing', sending: 'Sending…', sent: 'Sent', failed: 'Not sent', again: 'Try again',
    offline: 'Connection lost. You can keep writing; it is sent as soon as we are back.',
    stopped: 'This chat cannot go on here. Please reload the page.',
    tooLong: 'This message has {n} characters; at most {max} can be sent at once.', left: { one: '{n} character left', other: '{n} characters left' },
    newer: 'New messages', refused: 'That was not possible just now.', slow: 'Too many messages at once.',
    disabled: 'Nobody from the team can be reached here at the moment.',
    rate: 'How was the help you got?', star: '{n} of 5', comment: 'Anything to add? (optional)', thanks: 'Thank you!',
    close: 'Close', claimed: '{name} joined', returned: 'You are talking to the AI assistant again', requested: 'Asking a person to join',
    attach: 'Attach a file', removeFile: 'Remove {name}', download: 'Download {name}, {size}', picture: 'Picture {name}',
    tooBig: '{name} is larger than {max} MB.', notSent: '{name} could not be sent.',
    tooMany: 'At most {max} files at once.', notLoaded: '{name} could not be loaded.', sendingFile: 'Sending {name}',
    drop: 'Drop the file here', filesToSend: 'Files to send',
    minimise: 'Close the chat',
    thereOnline: 'Somebody from our team is here.',
    thereBusy: 'Everyone from our team is in a conversation just now. You can ask and wait for your turn.',
    thereAway: 'Nobody from our team is at the desk just now. When you ask, they are alerted.',
    thereClosed: 'Our team is back on {opens}. What you ask now is kept until then.',
    thereOff: 'Our team has the day off and is back on {opens}. What you ask now is kept until then.',
    thereNobody: 'Our team takes no requests at the moment.',
};

/// Tag of the visitor's language as the browser tells it; ?lang= overrides it for demos.
const asked = (new URLSearchParams(location.search).get('lang') || navigator.language || 'en').slice(0, 35);
const base = asked.toLowerCase().split('-')[0];
// A site says "en"; how this visitor writes times and numbers the browser knows better.
export const language = asked.includes('-') ? asked : navigator.languages.find(one => one.toLowerCase().startsWith(base + '-')) ?? asked;
const others = ['ar', 'de', 'zh'];
const texts = others.includes(base) ? await import(`./words-${base}.js`).then(module => module.default, () => english) : english;
/// Tag the texts are in, for the page's `lang` and for dates.
export const shown = texts === english && base !== 'en' ? 'en' : locale(language);
export const direction = base === 'ar' && texts !== english ? 'rtl' : 'ltr';

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

/// The text of a key with {name}s filled in; numbers are written as the language writes them. Where a text has several
/// forms, `n` says which one the language wants.
export function say(key, values = {}) {
    const known = texts[key] ?? english[key] ?? key;
    const text = typeof known === 'string' ? known : known[new Intl.PluralRules(shown).select(values.n)] ?? known.other;
    return text.replace(/\{(\w+)\}/g, (whole, name) => {
        const value = values[name];
        return typeof value === 'number' ? new Intl.NumberFormat(shown).format(value) : value ?? whole;
    });
}
