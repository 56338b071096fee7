// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { knows, language, say } from './texts.js';

const maxCodePoints = 8000;
const tickMs = 15000;
const contacts = new Set(['email', 'phone']);

const $ = id => document.getElementById(id);

/// Whatever anybody wrote comes in as text, never as markup.
function make(tag, className, text) {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
}

function item(name, value, isFaint) {
    const pair = make('div', 'item', '');
    pair.append(make('dt', '', name), make('dd', isFaint ? 'none' : '', value));
    return pair;
}

const reasonOf = code => (knows(`reason_${code}`) ? say(`reason_${code}`) : code.replaceAll('_', ' '));

const nameOfField = key => (knows(`field_${key}`) ? say(`field_${key}`) : key.replaceAll('_', ' '));

/// What a mark has beside its name: the fields of a form, or the page a conversation began on.
function told({ mark, text }) {
    const words = String(text ?? '');
    if (mark === 'form_sent')
        return new Intl.ListFormat(language).format(words.split('\n').filter(Boolean).map(nameOfField));
    return mark === 'from_popup' || mark === 'from_button' ? words : '';
}

const lineOf = value => String(value?.text ?? '').trim();

/// What is shown of one conversation, and the controls that go with it.
export class Room {
    constructor(actions) {
        this.actions = actions;
        this.names = new Map();
        this.clear();
        for (const [id, key] of [['leave', 'leave'], ['briefingTitle', 'briefing'], ['threadTitle', 'thread'], ['earlier', 'earlier'],
            ['claim', 'claim'], ['textLabel', 'text'], ['send', 'send'], ['giveBack', 'giveBack'], ['noteLabel', 'note'],
            ['stay', 'stay'], ['return', 'return']])
            $(id).textContent = say(key);
        $('text').placeholder = say('text');
        this.listen();
        setInterval(() => this.showState(), tickMs);
    }

    listen() {
        $('leave').addEventListener('click', () => this.actions.leave());
        $('claim').addEventListener('click', () => this.doing || this.actions.claim());
        $('earlier').addEventListener('click', () => this.actions.earlier(this.first));
        $('text').addEventListener('input', () => this.showControls());
        $('send').addEventListener('click', () => this.actions.send($('text').value.trim()));
        $('giveBack').addEventListener('click', () => this.ask(true));
        $('stay').addEventListener('click', () => this.ask(false));
        $('return').addEventListener('click', () => this.doing || this.actions.giveBack($('note').value.trim()));
    }

    clear() {
        this.hide();
        this.doing = '';
        this.isAsking = false;
        $('text').value = $('note').value = '';
    }

    /// What others wrote goes; what is not sent yet stays.
    hide() {
        this.head = null;
        this.isGone = false;
        this.me = '';
        this.rows = new Map();
        this.first = 0;
        this.hasEarlier = false;
        $('visitor').textContent = $('state').textContent = '';
        $('log').replaceChildren();
        $('briefing').replaceChildren();
        $('earlier').hidden = true;
        $('problem').hidden = true;
    }

    get fence() {
        return this.head?.fence ?? 0;
    }

    learn(agents) {
        for (const agent of agents ?? [])
            if (agent?.id)
                this.names.set(agent.id, String(agent.name ?? ''));
    }

    nameOf(agent) {
        return this.names.get(agent) || say('colleague');
    }

    // ---- the head ----

    show(head, me) {
        this.head = head;
        this.isGone = false;
        this.me = me;
        $('visitor').textContent = this.visitor;
        for (const name of $('log').querySelectorAll('.visitor bdi'))
            name.textContent = this.visitor; // the thread may have come before, and names change
        this.showState();
        this.showBriefing();
        this.showControls();
    }

    /// It is not there, or no longer for this person: nothing of it stays to be read, and what is under way is not shown.
    nothing() {
        this.hide();
        this.isGone = true;
        $('visitor').textContent = say('noLink');
        this.showControls();
    }

    get visitor() {
        return this.head?.visitor?.name || say('visitor');
    }

    get isMine() {
        return !!this.head && this.head.owner === `agent:${this.me}`;
    }

    showState() {
        if (!this.head)
            return;
        const owner = String(this.head.owner ?? 'ai');
        const minutes = Math.floor((Date.now() - (this.head.handoff?.waiting_since ?? Date.now())) / 60000);
        const waiting = minutes > 0 ? say('waiting', { n: minutes.toLocaleString(language) }) : say('waitingNow');
        const words = { queue: waiting, ai: say('withAi'), nobody: say('closed') };
        const state = this.isMine ? say('mine') : words[owner] ?? say('theirs', { name: this.nameOf(owner.slice('agent:'.length)) });
        if ($('state').textContent !== state)
            $('state').textContent = state;
        $('state').classList.toggle('waiting', owner === 'queue');
        $('state').classList.toggle('mine', this.isMine);
    }

    showBriefing() {
        const { briefing = {}, handoff, lead = {}, fields = {}, page = {} } = this.head;
        const reasons = [...new Set((handoff?.reasons ?? []).map(reason => reasonOf(String(reason.code))))].join(', ');
        const lines = [['asked', lineOf(briefing.asked)], ['answered', lineOf(briefing.answered)],
            ['page', lineOf(briefing.page) || String(page.current?.title ?? '')], ['wants', lineOf(briefing.wants)], ['why', reasons]];
        if (Number.isInteger(lead.score))
            lines.push(['score', String(lead.score)]);
        const shown = lines.map(([key, text]) => item(say(key), text || say('none'), !text));
        for (const [key, field] of Object.entries(fields)) {
            const isHidden = contacts.has(key) && !this.isMine;
            shown.push(item(nameOfField(key), isHidden ? say('hidden') : String(field?.value ?? ''), isHidden));
        }
        $('briefing').replaceChildren(...shown);
    }

    // ---- the thread ----

    /// The newest page may have come after a long sleep: what does not meet it would leave a hole that nobody sees.
    addPage(messages, more, isNewest) {
        if (this.isGone)
            return;
        const atEnd = this.atEnd();
        if (isNewest)
            this.dropBelow(Number(messages[0]?.n));
        for (const message of messages)
            this.place(message);
        this.hasEarlier = messages.length > 0 && Number(messages[0].n) === this.first ? more : this.hasEarlier;
        $('earlier').hidden = !this.hasEarlier;
        if (atEnd)
            this.toEnd();
    }

    dropBelow(n) {
        if (!Number.isSafeInteger(n) || this.rows.has(n - 1))
            return;
        for (const [other, row] of [...this.rows]) {
            if (other >= n)
                continue;
            row.remove();
            this.rows.delete(other);
        }
        this.first = Math.min(...this.rows.keys(), n);
    }

    add(message) {
        if (this.isGone)
            return;
        const atEnd = this.atEnd();
        this.place(message);
        if (atEnd)
            this.toEnd();
    }

    place(message) {
        const n = Number(message.n);
        if (!Number.isSafeInteger(n) || n < 1 || this.rows.has(n))
            return;
        const row = this.draw(message);
        const next = [...this.rows.keys()].filter(other => other > n).sort((a, b) => a - b)[0];
        this.rows.set(n, row);
        this.first = this.first ? Math.min(this.first, n) : n;
        $('log').insertBefore(row, next ? this.rows.get(next) : null);
    }

    draw(message) {
        const kind = String(message.kind ?? 'text');
        const text = String(message.text ?? '');
        if (kind === 'mark' || (kind === 'system' && !text)) {
            const key = `mark_${message.mark}`;
            const words = say(knows(key) ? key : 'mark_other', { name: this.nameOf(message.author) });
            return make('li', 'line', [words, told(message)].filter(Boolean).join(': '));
        }
        if (kind === 'system') {
            const line = make('li', 'line', text);
            line.dir = 'auto';
            return line;
        }
        const speaker = String(message.speaker ?? 'system');
        const row = make('li', `msg ${speaker === 'visitor' ? 'visitor' : 'ours'} ${kind === 'note' ? 'note' : ''}`, '');
        const name = { visitor: this.visitor, agent: this.nameOf(message.author) }[speaker] ?? say(knows(speaker) ? speaker : 'system');
        const who = make('p', 'who', '');
        who.append(make('bdi', '', name), kind === 'note' ? ` – ${say('note2')}` : '');
        const files = (message.attachments ?? []).map(file => say('file', { name: String(file?.name ?? '') }));
        const bubble = make('p', 'bubble', [text, ...files].filter(Boolean).join('\n'));
        bubble.dir = 'auto';
        row.append(who, bubble);
        return row;
    }

    atEnd() {
        const scroll = $('scroll');
        return this.rows.size > 0 && scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
    }

    toEnd() {
        $('scroll').scrollTop = $('scroll').scrollHeight;
    }

    // ---- the controls ----

    showLink(words) {
        this.isUp = !words;
        $('link').textContent = words;
        $('link').hidden = !words;
        this.showControls();
    }

    ask(isAsking) {
        this.isAsking = isAsking;
        this.showControls();
        (isAsking ? $('note') : $('giveBack')).focus();
    }

    busy(op) {
        this.doing = op;
        $('problem').hidden = true;
        this.showControls();
    }

    done(op, ok, code, owner) {
        this.doing = '';
        if (ok && op === 'send')
            $('text').value = '';
        if (ok && op === 'return') {
            this.isAsking = false;
            $('note').value = '';
        }
        $('problem').hidden = ok;
        $('problem').textContent = ok ? '' : this.why(code, String(owner ?? ''));
        this.showControls();
        if (ok && op === 'send') {
            this.toEnd();
            $('text').focus();
        }
    }

    why(code, owner) {
        if (code === 'conflict' && owner.startsWith('agent:'))
            return say('taken', { name: this.nameOf(owner.slice('agent:'.length)) });
        return say(['conflict', 'fenced', 'state'].includes(code) ? 'moved' : 'refused');
    }

    /// As tall as what is written in it, as far as the style sheet allows.
    grow() {
        const text = $('text');
        this.grown = text.value;
        text.style.height = 'auto';
        text.style.height = `${text.scrollHeight + text.offsetHeight - text.clientHeight}px`;
    }

    /// A button that works is not switched off: it would lose the keyboard before it goes.
    showControls() {
        const mine = this.isMine;
        const isUp = this.isUp !== false;
        const free = !this.doing && isUp;
        const text = $('text').value.trim();
        const tooLong = Math.max(0, [...text].length - maxCodePoints);
        const at = document.activeElement;
        $('claim').hidden = this.head?.owner !== 'queue';
        $('claim').disabled = !isUp;
        $('claim').textContent = say(this.doing === 'claim' ? 'claiming' : 'claim');
        $('composer').hidden = !mine || this.isAsking;
        $('send').disabled = !free || !text || tooLong > 0;
        $('send').textContent = say(this.doing === 'send' ? 'sending' : 'send');
        $('text').readOnly = this.doing === 'send';
        if (mine && !this.isAsking && this.grown !== $('text').value)
            this.grow();
        $('lease').hidden = !mine || this.isAsking;
        $('lease').textContent = tooLong ? say('tooLong', { n: tooLong.toLocaleString(language) }) : say('lease');
        $('giveBack').hidden = !mine || this.isAsking;
        $('returning').hidden = !mine || !this.isAsking;
        $('return').disabled = !isUp;
        $('return').textContent = say(this.doing === 'return' ? 'returning' : 'return');
        if (at?.closest('footer [hidden]'))
            $('scroll').focus({ preventScroll: true });
    }
}
