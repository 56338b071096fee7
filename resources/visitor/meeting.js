// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Forms, sendForm } from './forms.js';
import { tabStore } from './link.js';
import { $, bounded } from './site.js';
import { say, shown } from './texts.js';

/// The server knows what these keys ask for: a person who agrees on a meeting, and that a booking page was opened.
const timeKey = 'preferred_time';
const bookingKey = 'booking';
/// That this tab had the form: the topic in the tag does not bring it back on each page.
const hadKey = 'baton.meeting';
/// With these lines a request ends: the team has it no more.
const ends = new Set(['returned', 'resolved', 'cancelled', 'refused', 'missed']);

const texts = {
    en: {
        book: 'Book a meeting', at: 'Book a meeting at {host}', tab: 'opens in a new tab', title: 'When would you like to talk to us?',
        time: 'Preferred time, in your own words', bad: 'Please write when it suits you.', sent: 'Our team has your request for a meeting.',
    },
    de: {
        book: 'Termin vereinbaren', at: 'Termin vereinbaren bei {host}', tab: 'öffnet einen neuen Tab', title: 'Wann möchten Sie mit uns sprechen?',
        time: 'Wunschzeit, in Ihren Worten', bad: 'Bitte schreiben Sie, wann es Ihnen passt.', sent: 'Unser Team hat Ihren Terminwunsch.',
    },
    ar: {
        book: 'حجز موعد', at: 'حجز موعد على {host}', tab: 'يُفتح في علامة تبويب جديدة', title: 'متى تود التحدث معنا؟',
        time: 'الوقت المفضل، بكلماتك', bad: 'يرجى كتابة الوقت الذي يناسبك.', sent: 'وصل طلب الموعد إلى فريقنا.',
    },
    zh: {
        book: '预约会议', at: '在 {host} 预约会议', tab: '在新标签页中打开', title: '您希望什么时候与我们交谈？',
        time: '希望的时间（用您自己的话）', bad: '请写下您方便的时间。', sent: '我们的团队已收到您的会议请求。',
    },
};
const words = texts[shown.toLowerCase().split('-')[0]] ?? texts.en;

/// The booking page of a site, or null where the address is not of that kind.
function bookingPage(address) {
    try {
        const url = new URL(address);
        url.username = url.password = '';
        return url.protocol === 'https:' ? url : null;
    } catch {
        return null;
    }
}

/// Name and e-mail where they are missing, and when it suits the visitor: the one thing that has to be said.
class MeetingForm extends Forms {
    constructor(place, sent, over) {
        super(place, null, sent, 'meeting');
        this.onOver = over;
        this.isOpen = false;
    }

    get keys() {
        return this.isOpen ? [...['name', 'email'].filter(key => !this.known.has(key)), timeKey, 'need'] : [];
    }

    words() {
        // Why it came back stands below it.
        return { title: words.title, send: say('send'), skip: say('close'), why: '' };
    }

    label(key) {
        return key === timeKey ? words.time : super.label(key);
    }

    check(row, only = false) {
        if (only || row.key !== timeKey || row.input.value.trim())
            return super.check(row, only);
        this.complain(row, words.bad);
        return false;
    }

    answered(id, why) {
        this.isOpen ||= why !== '' && id === this.asked;
        super.answered(id, why);
    }

    over() {
        this.isOpen = false;
        this.why = '';
        this.shown = undefined;
        this.show();
        this.onOver();
    }
}

/// The topic "Book a meeting", as the site switched it on: a form by which a person is asked for, or a link to the site's booking page.
export class Meeting {
    /// `owner` is the visitor's page; an empty address wants the form. `isChosen`: the visitor asked for their topic just now.
    constructor(owner, address, isChosen) {
        this.owner = owner;
        this.asked = '';
        this.isTold = true;
        this.isChosen = isChosen;
        if (!isChosen && tabStore.get(hadKey))
            owner.topic = '';
        this.strip = document.createElement('div');
        this.strip.className = 'ask';
        this.strip.hidden = true;
        const text = bounded(address, 2048).trim();
        const url = text ? bookingPage(text) : null;
        if (url)
            this.offerLink(url);
        else if (!text)
            this.offerForm();
        $('ask').after(this.strip);
    }

    offerLink(url) {
        // The host stands in the text, each way of writing: nobody follows it without seeing where it goes.
        const host = `\u2068${url.host}\u2069`;
        this.link = Object.assign(document.createElement('a'), { id: 'booking', className: 'quiet', href: url.href, target: '_blank', rel: 'noopener noreferrer',
            textContent: words.at.replace('{host}', () => host) });
        this.link.append(Object.assign(document.createElement('span'), { className: 'hide', textContent: ` (${words.tab})` }));
        Object.assign(this.link.style, { flex: 'initial', overflowWrap: 'anywhere', textAlign: 'center' });
        for (const kind of ['click', 'auxclick'])
            this.link.addEventListener(kind, event => event.button < 2 && this.followed(url.host));
        this.strip.append(this.link);
        this.strip.hidden = false;
    }

    /// Told once; a second time, be it of another tab, the server does not count.
    followed(host) {
        if (!this.owner.known.includes(bookingKey))
            sendForm(this.owner, '', { [bookingKey]: bounded(host, 200) });
    }

    offerForm() {
        this.place = Object.assign(document.createElement('div'), { id: 'meetingForm', className: 'form', hidden: true });
        this.told = Object.assign(document.createElement('p'), { id: 'meetingTold', className: 'there', hidden: true });
        this.told.setAttribute('role', 'status');
        this.button = Object.assign(document.createElement('button'), { id: 'meeting', type: 'button', textContent: words.book });
        this.button.addEventListener('click', () => {
            this.open();
            this.place.querySelector('input').focus();
        });
        this.strip.append(this.button);
        $('form').after(this.place, this.told);
        this.form = new MeetingForm(this.place, (name, values) => this.send(name, values), () => this.closed());
    }

    /// Who waits for a person or talks with one says it there.
    get isPossible() {
        return this.owner.welcome?.handoff === true && ['ai', 'closed'].includes(this.owner.state.state);
    }

    /// As things stand now, by a line of the thread that has this mark; opens where the site has chosen this topic.
    show(mark) {
        // It may have ended before its answer is here.
        if (ends.has(mark)) {
            this.isOver = true;
            this.say('');
        }
        if (this.form) {
            this.strip.hidden = $('ask').hidden;
            this.draw();
        }
        // Who asked without a word has talked as soon as the thread says so.
        if (!this.isTold && this.owner.thread.rows.length) {
            this.isTold = true;
            this.owner.tellTalked();
        }
        if (this.owner.topic !== 'meeting' || !this.owner.told)
            return;
        this.owner.topic = '';
        if (this.form && this.isPossible)
            this.open();
        this.owner.focusOn(this.link ?? this.place?.querySelector('input'), this.isChosen || this.owner.isChosen);
    }

    draw() {
        this.form.show();
        // One form at a time.
        $('form').hidden = this.form.isOpen || !$('form').firstChild;
    }

    open() {
        // What is asked stays as it is while somebody writes into it.
        if (!this.form.isOpen)
            this.form.known = new Set(this.owner.known);
        this.form.isOpen = true;
        this.say('');
        this.draw();
        this.owner.thread.toEnd();
    }

    send(name, values) {
        this.asked = sendForm(this.owner, name, values);
        this.isTold = false;
        this.isOver = false;
        return this.asked;
    }

    closed() {
        tabStore.set(hadKey, '1');
        this.draw();
        // On a phone the keyboard would come up over what is said next.
        (matchMedia('(pointer: fine)').matches ? $('text') : this.button).focus();
    }

    /// What became of the request.
    answered(frame) {
        if (frame.id !== this.asked || (!frame.ok && frame.retry))
            return;
        this.asked = '';
        const why = frame.ok ? '' : this.owner.why(frame.code);
        this.form.answered(frame.id, why);
        this.draw();
        this.say(frame.ok ? (this.isOver ? '' : words.sent) : why);
    }

    say(text) {
        if (!this.told)
            return;
        this.told.hidden = !text;
        this.told.textContent = text;
        if (text)
            this.owner.thread.toEnd();
    }

    forget() {
        this.asked = '';
        this.isTold = true;
        if (!this.form)
            return;
        Object.assign(this.form, { isOpen: false, asked: '', given: {}, why: '', shown: undefined });
        this.say('');
        this.draw();
    }
}
