// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { knownFile, make } from './files.js';
import { say, shown } from './texts.js';

const speakers = new Set(['visitor', 'ai', 'bot', 'agent', 'system']);
const ownWords = { requested: 'requested', claimed: 'claimed', returned: 'returned' };

function timeElement(at) {
    const date = new Date(at);
    const element = make('time', 'at');
    if (Number.isNaN(date.getTime()))
        return element;
    const today = date.toDateString() === new Date().toDateString();
    element.dateTime = date.toISOString();
    element.textContent = new Intl.DateTimeFormat(shown, today ? { timeStyle: 'short' }
                                                               : { dateStyle: 'medium', timeStyle: 'short' }).format(date);
    return element;
}

/// The files of a message; what is none is left out.
function known(attachments) {
    return Array.isArray(attachments) ? attachments.map(knownFile).filter(file => file) : [];
}

/// The one thread: bubbles in order of n, own unsent ones behind them. Only textContent is ever written.
export class Thread {
    constructor(log, scroll, jump, onAgain, files) {
        this.log = log;
        this.scroll = scroll;
        this.jump = jump;
        this.onAgain = onAgain;
        this.files = files;
        this.last = 0;
        this.clear();
        this.followed = true;
        let top = 0;
        scroll.addEventListener('scroll', () => {
            // What grows below is not the reader turning back.
            this.followed = this.atEnd() || (this.followed && scroll.scrollTop >= top);
            top = scroll.scrollTop;
            if (this.followed)
                this.jump.hidden = true;
        }, { passive: true });
        // The end stays in sight when composer or strips below grow.
        new ResizeObserver(() => this.followed && this.toEnd()).observe(scroll);
        jump.addEventListener('click', () => this.toEnd());
    }

    clear() {
        this.rows = [];
        this.byN = new Map();
        this.byCid = new Map();
        this.last = 0;
        this.log.replaceChildren();
    }

    /// A message of the server. One that is here already changes nothing; one of ours replaces its local bubble.
    add(frame) {
        const n = Number(frame.n);
        if (!Number.isSafeInteger(n) || n < 1 || this.byN.has(n))
            return false;
        this.last = Math.max(this.last, n);
        const local = frame.cid ? this.byCid.get(frame.cid) : undefined;
        if (local)
            this.take(local);
        const speaker = speakers.has(frame.speaker) ? frame.speaker : 'system';
        const row = { n, cid: frame.cid || '', speaker, name: String(frame.name ?? ''), text: this.words(frame, speaker), at: frame.at,
            files: known(frame.attachments) };
        this.byN.set(n, row);
        if (row.cid)
            this.byCid.set(row.cid, row);
        this.place(row);
        return true;
    }

    /// A bubble of ours that the server does not have yet.
    addLocal(id, text, at, attachments) {
        if (this.byCid.has(id))
            return;
        const row = { n: Infinity, cid: id, speaker: 'visitor', name: '', text, at, state: 'sending', files: known(attachments) };
        this.byCid.set(id, row);
        this.place(row);
    }

    /// What became of a local bubble: sending, sent or failed, with the reason in words.
    mark(id, state, why) {
        const row = this.byCid.get(id);
        if (!row || row.n !== Infinity)
            return;
        row.state = state;
        const old = row.element;
        row.element = this.draw({ ...row, why });
        old.replaceWith(row.element);
        this.group(this.rows.indexOf(row));
    }

    remove(id) {
        const row = this.byCid.get(id);
        if (row && row.n === Infinity)
            this.take(row);
    }

    take(row) {
        const index = this.rows.indexOf(row);
        this.rows.splice(index, 1);
        this.byCid.delete(row.cid);
        row.element.remove();
        this.group(index);
    }

    words(frame, speaker) {
        const text = String(frame.text ?? '');
        const key = speaker === 'system' && !text ? ownWords[frame.mark] : undefined;
        return key ? say(key, { name: String(frame.name || say('typeAgent')) }) : text;
    }

    place(row) {
        const end = this.followed;
        row.element = this.draw(row);
        let index = this.rows.length;
        while (index > 0 && this.rows[index - 1].n > row.n)
            --index;
        this.log.insertBefore(row.element, this.rows[index]?.element ?? null);
        this.rows.splice(index, 0, row);
        this.group(index);
        this.group(index + 1);
        if (end || row.state)
            this.toEnd();
        else
            this.jump.hidden = false;
    }

    draw(row) {
        if (row.speaker === 'system') {
            const line = make('div', 'sys');
            const words = make('span', 'words', row.text);
            words.dir = 'auto';
            line.append(make('span', 'hide', say('typeSystem') + ': '), words, timeElement(row.at));
            return line;
        }
        const element = make('div', `msg ${row.speaker}${row.state ? ' ' + row.state : ''}`);
        // Who wrote it need not hear it, with each of its states anew.
        if (row.speaker === 'visitor' && row.state !== 'failed')
            element.ariaLive = 'off';
        if (row.cid)
            element.dataset.cid = row.cid;
        const bubble = make('p', 'bubble', row.text);
        bubble.dir = 'auto';
        bubble.hidden = !row.text && row.files.length > 0;
        element.append(this.drawWho(row), bubble, ...row.files.map(file => this.files.draw(file)), this.drawMeta(row));
        return element;
    }

    drawWho(row) {
        const who = make('div', 'who');
        if (row.speaker === 'visitor') {
            who.classList.add('hide');
            who.textContent = say('you') + ':';
            return who;
        }
        const type = { ai: 'typeAi', bot: 'typeBot', agent: 'typeAgent' }[row.speaker];
        const name = row.name || say(row.speaker === 'agent' ? 'typeAgent' : row.speaker);
        const face = make('span', 'face', row.speaker === 'agent' ? [...name][0].toUpperCase() : '');
        face.ariaHidden = 'true';
        who.append(face, make('bdi', 'name', name));
        if (name !== say(type))
            who.append(make('span', 'type', say(type)));
        return who;
    }

    drawMeta(row) {
        const meta = make('div', 'meta');
        if (row.state)
            meta.append(make('span', 'state', say(row.state) + (row.why ? ` – ${row.why}` : '')));
        else
            meta.append(timeElement(row.at));
        if (row.state === 'failed') {
            const again = make('button', 'link-button', say('again'));
            again.addEventListener('click', () => this.onAgain(row.cid, row.text, row.files));
            meta.append(again);
        }
        return meta;
    }

    /// Whether a row goes on what the one above began; its name and the time above are then left out.
    group(index) {
        const row = this.rows[index];
        const above = this.rows[index - 1];
        const goesOn = !!row && !!above && row.speaker !== 'system' && row.speaker === above.speaker && row.name === above.name
            && (row.state || row.at - above.at < 120000);
        row?.element.classList.toggle('more', goesOn);
        above?.element.classList.toggle('mid', goesOn);
        const next = this.rows[index + 1];
        if (row && !next)
            row.element.classList.remove('mid');
    }

    atEnd() {
        return this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight < 80;
    }

    toEnd() {
        this.jump.hidden = true;
        this.followed = true;
        this.scroll.scrollTop = this.scroll.scrollHeight;
    }
}
