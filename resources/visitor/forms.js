// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { $, bounded } from './site.js';
import { shown } from './texts.js';

const skippedKey = 'baton.skipped';
const mostFields = 6;
const types = { email: 'email', phone: 'tel', website: 'url' };
const autocompletes = { name: 'name', email: 'email', phone: 'tel', company: 'organization', website: 'url' };
const checks = {
    email: text => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(text),
    phone: text => /^[+(]?[\d\s().\/-]+$/.test(text) && /^\d{6,15}$/.test(text.replace(/\D/g, '')),
    order: text => /^[\p{L}\d#][\p{L}\d#\s-]{0,39}$/u.test(text) && /\d/.test(text),
};

const texts = {
    en: {
        formTitle: 'A few details help us answer well. You can skip them.',
        formNow: 'This helps the person who joins you. You can skip it.', formSend: 'Continue', formSkip: 'Skip',
        f_name: 'Name', f_email: 'E-mail', f_phone: 'Phone', f_order: 'Order number', f_company: 'Company', f_website: 'Website',
        f_size: 'Company size', f_role: 'Your role', f_budget: 'Budget', f_timeline: 'By when?', f_project: 'Your project',
        f_need: 'What is it about?', f_topic: 'Topic', bad_email: 'An e-mail address looks like name@example.com.',
        bad_phone: 'A phone number has 6 to 15 digits.', bad_order: 'An order number has digits, and at most letters, # and - besides.',
    },
    de: {
        formTitle: 'Ein paar Angaben helfen uns, gut zu antworten. Sie können sie überspringen.',
        formNow: 'Das hilft der Person, die dazukommt. Sie können es überspringen.', formSend: 'Weiter', formSkip: 'Überspringen',
        f_name: 'Name', f_email: 'E-Mail', f_phone: 'Telefon', f_order: 'Bestellnummer', f_company: 'Firma', f_website: 'Website',
        f_size: 'Firmengröße', f_role: 'Ihre Rolle', f_budget: 'Budget', f_timeline: 'Bis wann?', f_project: 'Ihr Projekt',
        f_need: 'Worum geht es?', f_topic: 'Thema', bad_email: 'Eine E-Mail-Adresse sieht aus wie name@example.com.',
        bad_phone: 'Eine Telefonnummer hat 6 bis 15 Ziffern.', bad_order: 'Eine Bestellnummer hat Ziffern und sonst höchstens Buchstaben, # und -.',
    },
    ar: {
        formTitle: 'بعض التفاصيل تساعدنا على الإجابة جيدًا، ويمكنك تخطيها.',
        formNow: 'هذا يساعد من سينضم إليك، ويمكنك تخطيه.', formSend: 'متابعة', formSkip: 'تخطٍّ',
        f_name: 'الاسم', f_email: 'البريد الإلكتروني', f_phone: 'الهاتف', f_order: 'رقم الطلب', f_company: 'الشركة', f_website: 'الموقع',
        f_size: 'حجم الشركة', f_role: 'دورك', f_budget: 'الميزانية', f_timeline: 'متى تحتاج إليه؟', f_project: 'مشروعك',
        f_need: 'ما الموضوع؟', f_topic: 'الموضوع', bad_email: 'عنوان البريد يكون مثل name@example.com.',
        bad_phone: 'رقم الهاتف من 6 إلى 15 رقمًا.', bad_order: 'رقم الطلب أرقام، ومعها حروف أو # أو - على الأكثر.',
    },
    zh: {
        formTitle: '填写几项信息有助于我们更好地答复，也可以跳过。',
        formNow: '这有助于即将加入的工作人员，也可以跳过。', formSend: '继续', formSkip: '跳过',
        f_name: '姓名', f_email: '电子邮箱', f_phone: '电话', f_order: '订单号', f_company: '公司', f_website: '网站',
        f_size: '公司规模', f_role: '您的职位', f_budget: '预算', f_timeline: '什么时候需要？', f_project: '您的项目',
        f_need: '您想咨询什么？', f_topic: '主题', bad_email: '电子邮箱的格式如 name@example.com。',
        bad_phone: '电话号码为 6 至 15 位数字。', bad_order: '订单号由数字组成，另外只可有字母、# 和 -。',
    },
};
const said = texts[shown.toLowerCase().split('-')[0]] ?? texts.en;

/// Digits of other scripts as those of ASCII, since servers look orders up by them.
const plainDigits = text => text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, digit => String.fromCharCode(48 + (digit.charCodeAt(0) & 0xf)));

function make(tag, className, more = {}) {
    return Object.assign(document.createElement(tag), { className, ...more });
}

/// Short forms in the thread: before the first word, and when a person was asked for. Only what is not known is asked, once, and
/// each can be skipped.
export class Forms {
    /// `sent(name, values)` is told what the visitor wrote and gives the id under which it is answered; `topics` is the choice of
    /// topics to offer where one is asked for. `prefix` begins the ids of what is drawn.
    constructor(place, topics, sent, prefix = 'field') {
        this.place = place;
        this.topics = topics;
        this.sent = sent;
        this.prefix = prefix;
        this.wanted = [];
        this.known = new Set();
        this.isFirst = false;
        this.asked = '';
        // What was sent last, by key; and once it came back refused, why.
        this.given = {};
        this.why = '';
        try {
            this.done = new Set(JSON.parse(sessionStorage.getItem(skippedKey)) ?? []);
        } catch {
            this.done = new Set();
        }
    }

    /// How things stand with `owner`, the visitor's page: what is known, whether nothing was said yet, who has the conversation. It
    /// wants keys of fields asked: before the first word (`form`), and for a person, of the site (`ask`) and of the team (`team`).
    update({ known, thread, state: { state }, wanted: { form, ask, team } }) {
        const list = value => (Array.isArray(value) ? value : []).map(key => bounded(key, 32)).filter(key => /^[a-z][a-z0-9_]*$/.test(key));
        this.known = new Set(known);
        this.isFirst = thread.rows.length === 0;
        const wanted = state === 'waiting' || state === 'agent' ? [...list(ask), ...list(team)] : this.isFirst ? list(form) : [];
        this.wanted = [...new Set(wanted)].filter(key => !this.known.has(key) || this.done.has(key)).slice(0, mostFields);
        const before = this.shown;
        this.show();
        // It stands below what was said last.
        if (this.shown !== before && !this.isFirst && thread.followed)
            thread.toEnd();
    }

    get keys() {
        // Nothing has to be written twice.
        if (this.why)
            return Object.keys(this.given);
        return this.wanted.filter(key => !this.known.has(key) && !this.done.has(key));
    }

    show() {
        const keys = this.keys;
        if (keys.join() === this.shown)
            return;
        // What somebody is writing into is not taken from under their hands.
        if (this.shown && this.place.contains(document.activeElement) && (keys.length || this.rows.some(({ input }) => input.value)))
            return;
        this.shown = keys.join();
        this.place.hidden = !keys.length;
        this.place.replaceChildren();
        if (keys.length)
            this.draw(keys);
    }

    draw(keys) {
        const form = make('form', '', { noValidate: true });
        const words = this.words();
        form.append(make('p', 'form-title', { id: `${this.prefix}Title`, textContent: words.title }));
        form.setAttribute('aria-labelledby', `${this.prefix}Title`);
        this.rows = keys.map(key => this.row(key));
        const buttons = make('div', 'form-buttons');
        const skip = make('button', 'quiet', { type: 'button', textContent: words.skip });
        skip.addEventListener('click', () => this.over(keys));
        buttons.append(make('button', 'primary', { type: 'submit', textContent: words.send }), skip);
        const why = make('p', 'field-bad', { textContent: words.why, hidden: !words.why });
        why.setAttribute('role', 'alert');
        form.append(...this.rows.map(row => row.element), why, buttons);
        if (this.why)
            this.rows.forEach(({ key, input }) => (input.value = this.given[key] ?? ''));
        form.addEventListener('submit', event => {
            event.preventDefault();
            this.submit(keys);
        });
        this.place.append(form);
    }

    /// What the form says around its fields.
    words() {
        return { title: this.isFirst ? said.formTitle : said.formNow, send: said.formSend, skip: said.formSkip, why: this.why };
    }

    label(key) {
        return said[`f_${key}`] ?? (key[0].toUpperCase() + key.slice(1)).replaceAll('_', ' ');
    }

    row(key) {
        const element = make('div', 'field');
        const id = `${this.prefix}-${key}`;
        const label = make('label', '', { htmlFor: id, textContent: this.label(key) });
        const input = key === 'topic' ? make('select', '', { id })
            : make('input', '', { id, type: types[key] ?? 'text', placeholder: ' ', maxLength: key === 'name' ? 64 : 200, dir: key in types ? 'ltr' : 'auto', name: key, autocomplete: autocompletes[key] ?? 'off' });
        if (key === 'topic')
            input.append(...[...this.topics.options].map(option => new Option(option.text, option.value, false, option.selected)));
        const error = make('p', 'field-bad', { id: `${id}-bad`, hidden: true });
        error.setAttribute('role', 'alert');
        input.setAttribute('aria-describedby', error.id);
        input.addEventListener('input', () => this.check({ key, input, error }, true));
        element.append(label, input, error);
        return { key, element, input, error };
    }

    /// Whether a row can be sent as it is; `only` takes a complaint back but makes none.
    check(row, only = false) {
        const { key, input } = row;
        const text = plainDigits(input.value.trim());
        const bad = text !== '' && checks[key]?.(text) === false;
        if (!bad || !only)
            this.complain(row, bad ? said[`bad_${key}`] : '');
        return !bad;
    }

    complain({ input, error }, words) {
        error.textContent = words;
        error.hidden = !words;
        input.ariaInvalid = String(words !== '');
    }

    submit(keys) {
        const wrong = this.rows.filter(row => !this.check(row));
        if (wrong.length)
            return wrong[0].input.focus();
        const given = Object.fromEntries(this.rows.map(({ key, input }) => [key, bounded(key in checks ? plainDigits(input.value.trim()) : input.value.trim(), 200)])
            .filter(([, value]) => value));
        const { name = '', ...values } = given;
        if (Object.keys(given).length) {
            this.asked = this.sent(name, values);
            this.given = given;
        }
        this.over(keys);
    }

    /// What became of it: `why` says in words why it was refused for good, and is empty where it was taken.
    answered(id, why) {
        if (!id || id !== this.asked)
            return;
        this.asked = '';
        this.why = why;
        this.show();
    }

    over(keys) {
        this.why = '';
        keys.forEach(key => this.done.add(key));
        try {
            sessionStorage.setItem(skippedKey, JSON.stringify([...this.done]));
        } catch {
            // Without storage it is asked again after a reload.
        }
        const had = this.place.contains(document.activeElement);
        this.shown = undefined;
        this.place.replaceChildren();
        this.show();
        if (had)
            document.getElementById('text').focus();
    }

    forget() {
        this.done.clear();
        this.known.clear();
        this.asked = '';
        this.given = {};
        // What was being written goes too.
        this.over([]);
    }
}

/// Sends what the visitor whose page is `owner` wrote. Returns the id under which it is answered.
export function sendForm(owner, name, values) {
    owner.setTopic(values.topic);
    owner.tellTalked();
    return owner.command('form', { name, values });
}

/// The forms that the site and the team want of the visitor whose page is `owner`.
export function formsOf(owner) {
    return new Forms($('form'), $('topic'), (name, values) => sendForm(owner, name, values));
}
