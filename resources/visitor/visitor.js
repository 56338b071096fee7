// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Outgoing, Shown, takeFiles } from './files.js';
import { Link, outbox, store, tabStore, uuid7 } from './link.js';
import { PageContext } from './page.js';
import { $, Framed, Site, anewKey, categories, isFramed, tokenKey } from './site.js';
import { direction, language, openingWords, say, shown, zone } from './texts.js';
import { Thread } from './thread.js';

const maxCodePoints = 8000;
const countFrom = 7500;
const typingMs = 3000;
const seenAfterMs = 400;
const offlineWordsMs = 2000;
const longestRetryMs = 30000;
const agreeMs = 500;
const draftKey = 'baton.draft';
const reliable = new Set(['message', 'ask_human', 'cancel', 'rate', 'form', 'goal']);
const tokenByes = new Set(['token', 'token_expired', 'unauthenticated', 'revoked']);
const states = ['ai', 'waiting', 'agent', 'closed'];
const begins = { state: 'ai', agent: '', position: 0, waitMs: 0 };
/// What the visitor may count on where a person is asked for, each with words of its own.
const promises = { online: 'thereOnline', busy: 'thereBusy', away: 'thereAway', closed: 'thereClosed', off: 'thereOff' };

// A page that no website frames finds out by itself where the visitor is.
const Page = isFramed ? PageContext : (await import('./alone.js')).AlonePage;

/// The visitor's side of one conversation: what is known of it, and the controls that go with it.
class Visitor extends Framed {
    constructor() {
        super();
        this.state = { ...begins };
        this.welcome = null;
        this.asking = '';
        this.seenTold = 0;
        this.retries = new Map();
        this.known = [];
        this.wanted = {};
        this.site = new Site(this);
        this.page = new Page(frame => this.link.up && this.command('page', { page: frame }), () => this.leave());
        const access = () => (this.link?.up && this.welcome?.c ? { token: this.token, c: this.welcome.c } : null);
        this.files = new Outgoing($('files'), $('fileNotice'), access, () => this.textChanged());
        this.thread = new Thread($('log'), $('scroll'), $('jump'), (id, text, files) => this.sendAgain(id, text, files), new Shown(access));
        const url = new URL('v1/visitor', location.href);
        url.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
        url.search = url.hash = '';
        this.link = new Link(url.href, this);
        this.label();
        this.listen();
        this.showUnsent();
        // Another visitor began in another tab while this one had no chat.
        if ((store.get(anewKey) ?? '') !== (tabStore.get(anewKey) ?? '')) {
            tabStore.remove(draftKey);
            this.forgetForms();
        }
        this.noteAnew();
        $('text').value = tabStore.get(draftKey) ?? '';
        // What was written before would be lost.
        $('text').disabled = false;
        this.textChanged();
        this.show();
        // In a frame the site says first where the visitor is, and who.
        this.link.isHeld = isFramed;
        this.link.open();
        this.site.tell('ready', { anew: this.anew });
    }

    // ---- of the link ----

    /// A page that comes back from the browser's memory heard of nothing.
    catchUp() {
        if ((store.get(anewKey) ?? '') !== this.anew)
            this.forgetVisitor(true);
    }

    hello() {
        this.catchUp();
        this.token = store.get(tokenKey) ?? '';
        return {
            t: 'hello', proto: [1, 1], token: this.token, after: this.thread.last, language,
            name: '', page: this.page.current() ?? undefined, trail: this.page.trail(), zone, origin: this.origin,
        };
    }

    received(frame) {
        const handlers = {
            welcome: () => this.welcomed(frame),
            msg: () => this.message(frame),
            state: () => this.stateChanged(frame),
            ack: () => this.answered(frame),
            eph: () => this.ephemeral(frame),
            ping: () => this.link.send({ t: 'pong', n: frame.n, pos: this.thread.last }),
            bye: () => this.bye(frame),
        };
        if (Object.hasOwn(handlers, frame.t))
            handlers[frame.t]();
    }

    linkChanged() {
        const down = !this.link.up && !this.link.stopped;
        if (!down) {
            clearTimeout(this.offlineTimer);
            this.offlineTimer = 0;
            this.offline = false;
        } else if (!this.offlineTimer) {
            // From the first loss on: attempts that fail in between do not start it again.
            this.offlineTimer = setTimeout(() => {
                this.offline = true;
                this.show();
            }, offlineWordsMs);
        }
        if (!this.link.up)
            this.typingOver();
        this.show();
    }

    /// The server knows nothing of our token any more: what follows is another conversation.
    tokenLost() {
        if (store.get(tokenKey) === this.token)
            store.remove(tokenKey);
        this.forget();
    }

    /// What the visitor is writing is still theirs.
    forget() {
        this.thread.clear();
        this.site.forget();
        [this.welcome, this.state] = [null, { ...begins }];
        this.files.again();
        // Nothing of it is in the thread that follows.
        this.meeting?.say('');
        this.showUnsent();
    }

    showUnsent() {
        for (const { id, op, data, at } of outbox.all())
            if (op === 'message')
                this.thread.addLocal(id, data.text, at, data.attachments);
    }

    /// Since when the visitor is the one they are, as this page and its tab know it.
    noteAnew() {
        this.anew = store.get(anewKey) ?? '';
        tabStore.set(anewKey, this.anew);
    }

    /// What follows is another visitor's: nothing that the one before wrote or was asked is left.
    /// `elsewhere`: another tab made them so.
    forgetVisitor(elsewhere) {
        // This tab has heard it.
        this.noteAnew();
        this.site.forget();
        this.claimed = null;
        this.clearScreen();
        this.site.tell('forgotten', { elsewhere });
    }

    /// Nothing of the visitor and their conversation is there to see, nor what they were about to send; what is kept of it stays.
    clearScreen() {
        this.thread.clear();
        this.site.clear();
        this.forgetForms();
        $('text').value = '';
        this.files.take();
        this.files.tell('');
        this.textChanged();
        this.known = [];
        [this.welcome, this.asking, this.state] = [null, '', { ...begins }];
        this.offerRating(false, 'waiting');
        this.show();
    }

    welcomed(frame) {
        const known = store.get(tokenKey) ?? '';
        if (known !== this.token && known !== frame.token) {
            // Another tab of this browser was first: its thread is the one, or that of another visitor.
            this.forget();
            this.link.again([0, 100]);
            return;
        }
        const isNew = frame.token !== this.token;
        if (frame.token) {
            this.token = frame.token;
            store.set(tokenKey, frame.token);
        }
        // Defaults are left out on the wire: no `c` before the conversation began, no `messages` where there are none.
        const other = this.welcome?.c && frame.c && this.welcome.c !== frame.c;
        if (other || (frame.messages ?? 0) < this.thread.last) {
            this.forget();
            this.link.again([0, 100]);
            return;
        }
        this.welcome = frame;
        // The conversation has begun; another one did not begin so.
        this.origin = undefined;
        this.seenTold = 0;
        this.seen();
        this.linkChanged();
        this.tellTalked();
        // Tabs that began at once agree first on one of them, so that what both keep goes to one conversation.
        this.isAgreed = !isNew;
        if (isNew)
            setTimeout(() => this.welcome === frame && this.link.up && this.sendKept(), agreeMs);
        else
            this.sendKept();
    }

    sendKept() {
        this.isAgreed = true;
        this.identity?.send();
        this.files.next();
        for (const { id, op, data } of outbox.all())
            this.link.send({ t: 'cmd', id, op, data });
    }

    message(frame) {
        if (frame.cid) {
            outbox.drop(frame.cid);
            this.retries.delete(frame.cid);
        }
        this.thread.add(frame);
        this.site.came(frame);
        this.seen();
        this.updateForms(frame.mark);
        if (frame.speaker !== 'visitor')
            this.typingOver();
    }

    stateChanged(frame) {
        if (!states.includes(frame.state))
            return;
        const helped = this.state.state === 'agent' && frame.state !== 'agent' && frame.state !== 'waiting';
        // Defaults are left out on the wire, a name of a later version is none of ours.
        this.state = {
            state: frame.state, agent: String(frame.agent ?? ''), position: Number(frame.position) || 0, waitMs: Number(frame.wait_ms) || 0,
            there: String(frame.availability ?? 'online'), opensAt: Number(frame.opens_at) || 0,
        };
        this.asking = '';
        this.typingOver();
        this.offerRating(helped, frame.state);
        this.show();
        this.site.tell('state', { state: frame.state, agent: this.state.agent });
        this.told = true;
        this.known = Array.isArray(frame.known) ? frame.known : [];
        this.setForms({ team: frame.ask });
        this.updateForms();
    }

    answered(frame) {
        if (typeof frame.id !== 'string' || this.identity?.answered(frame))
            return;
        this.meeting?.answered(frame);
        if (frame.ok || !frame.retry)
            this.forms?.answered(frame.id, frame.ok ? '' : this.why(frame.code));
        if (frame.ok) {
            outbox.drop(frame.id);
            this.retries.delete(frame.id);
            this.thread.mark(frame.id, 'sent');
        } else if (frame.retry && outbox.has(frame.id)) {
            this.retryLater(frame.id);
        } else if (outbox.has(frame.id)) {
            outbox.drop(frame.id);
            this.thread.mark(frame.id, 'failed', this.why(frame.code));
            if (frame.id === this.asking)
                this.refused(frame.code);
        }
    }

    why(code) {
        if (code === 'rate_limited' || code === 'overloaded')
            return say('slow');
        return code === 'disabled' ? say('disabled') : say('refused');
    }

    refused(code) {
        this.asking = '';
        this.show();
        $('status').textContent = this.why(code);
        $('wait').hidden = false;
    }

    retryLater(id) {
        const tries = this.retries.get(id) ?? 0;
        this.retries.set(id, tries + 1);
        setTimeout(() => {
            const item = outbox.all().find(c => c.id === id);
            if (item && this.link.up)
                this.link.send({ t: 'cmd', id, op: item.op, data: item.data });
        }, Math.min(longestRetryMs, 1000 * 2 ** tries) * (0.5 + Math.random() / 2));
    }

    ephemeral(frame) {
        if (frame.who && frame.who === this.welcome?.visitor)
            return;
        if (frame.kind !== 'typing') {
            this.typingOver();
            return;
        }
        const name = this.state.state === 'agent' && this.state.agent ? this.state.agent : say('ai');
        const end = this.thread.atEnd();
        $('typist').textContent = say('typing', { name });
        $('typing').hidden = false;
        if (end)
            this.thread.toEnd();
        clearTimeout(this.typingTimer);
        this.typingTimer = setTimeout(() => this.typingOver(), Math.min(Number(frame.ttl) || 6000, 10000));
    }

    typingOver() {
        clearTimeout(this.typingTimer);
        $('typing').hidden = true;
    }

    bye(frame) {
        if (frame.code === 'version')
            this.link.stop();
        else if (tokenByes.has(frame.code))
            this.tokenLost();
    }

    // ---- of the visitor ----

    /// Sends now, or as soon as there is a connection where the operation must not get lost. Returns the id.
    command(op, data) {
        const id = uuid7();
        if (reliable.has(op))
            outbox.put({ id, op, data });
        // What is kept goes with the rest, in its order.
        if (this.link.up && (this.isAgreed || !outbox.has(id)))
            this.link.send({ t: 'cmd', id, op, data });
        return id;
    }

    sendText() {
        const text = $('text').value.trim();
        if ((!text && this.files.isEmpty) || !this.files.isReady || [...text].length > maxCodePoints)
            return;
        $('text').value = '';
        const files = this.files.take();
        this.textChanged();
        this.say(text, files);
    }

    say(text, files = []) {
        // A lone surrogate is no character; the server would refuse the frame.
        const words = text.toWellFormed?.() ?? text;
        const id = this.command('message', files.length ? { text: words, attachments: files } : { text: words });
        this.thread.addLocal(id, words, Date.now(), files);
        this.typedAt = 0;
        this.tellTalked();
        this.updateForms();
    }

    /// Tells the team how far the visitor has read: only what is on a screen somebody looks at counts.
    seen() {
        clearTimeout(this.seenTimer);
        this.seenTimer = setTimeout(() => {
            const n = this.thread.last;
            if (document.hidden || !this.site.isShown || !this.thread.atEnd())
                return;
            this.site.readUpTo(n);
            if (!this.link.up || !this.welcome?.c || n <= this.seenTold)
                return;
            this.seenTold = n;
            this.link.send({ t: 'eph', c: this.welcome.c, who: '', kind: 'seen', n, ttl: 0 });
        }, seenAfterMs);
    }

    sendAgain(id, text, files) {
        this.thread.remove(id);
        this.say(text, files);
        $('text').focus();
    }

    askHuman() {
        if (this.asking)
            return;
        this.asking = this.command('ask_human', { category: $('topic').value });
        this.show();
    }

    leave() {
        if (this.link.up) {
            if (!this.isAgreed)
                this.sendKept();
            this.command('leave', {});
        }
        this.link.close();
    }

    textChanged() {
        const box = $('text');
        tabStore.set(draftKey, box.value.slice(0, 4 * maxCodePoints));
        box.style.height = 'auto';
        box.style.height = Math.min(box.scrollHeight, 180) + 'px';
        const length = box.value.length < countFrom ? box.value.length : [...box.value.trim()].length;
        const over = length > maxCodePoints;
        $('count').hidden = length < countFrom;
        $('count').classList.toggle('over', over);
        $('count').textContent = length < countFrom ? '' : over ? say('tooLong', { n: length, max: maxCodePoints })
                                                                : say('left', { n: maxCodePoints - length });
        box.ariaInvalid = String(over);
        $('send').disabled = over || !this.files.isReady || (this.files.isEmpty && !box.value.trim());
    }

    typed() {
        this.textChanged();
        const now = performance.now();
        if (!this.welcome?.c || !this.link.up || !$('text').value.trim() || now - (this.typedAt || -typingMs) < typingMs)
            return;
        this.typedAt = now;
        this.link.send({ t: 'eph', c: this.welcome.c, who: '', kind: 'typing', ttl: 6000 });
    }

    // ---- what is shown ----

    show() {
        const { state, agent, position, waitMs } = this.state;
        document.body.dataset.state = state;
        const name = agent || say('typeAgent');
        $('partner').textContent = { ai: say('withAi'), waiting: say('withQueue'), agent: say('withAgent', { name }),
            closed: say('withNobody') }[state];
        // Where nothing is known of the time nothing is said of it, and never that there is none to wait.
        const minutes = Math.ceil(waitMs / 60000);
        const place = position > 0 ? say('queue', { n: position }) : say('queueNo');
        const words = { waiting: minutes > 0 ? `${place} · ${say('usually', { n: minutes })}` : place, closed: say('closed') }[state];
        const line = this.asking ? say('asking') : words ?? '';
        if ($('status').textContent !== line)
            $('status').textContent = line;
        $('wait').hidden = !line;
        $('cancel').hidden = state !== 'waiting';
        this.showThere();
        $('ask').hidden = state !== 'ai' || this.welcome?.handoff !== true || this.asking !== '';
        const link = this.link.stopped ? say('stopped') : this.offline ? say('offline') : '';
        $('link').hidden = !link;
        $('link').textContent = link;
    }

    showThere() {
        const { state, there, opensAt } = this.state;
        const key = opensAt || (there !== 'closed' && there !== 'off') ? promises[there] : 'thereNobody';
        const asked = state === 'waiting' || (state === 'ai' && (this.welcome?.handoff === true || there === 'off'));
        const line = asked && key ? say(key, { opens: opensAt ? openingWords(opensAt) : '' }) : '';
        if ($('there').textContent !== line)
            $('there').textContent = line;
        $('there').hidden = !line;
    }

    label() {
        document.documentElement.lang = shown;
        document.documentElement.dir = direction;
        document.title = say('title');
        for (const [id, key] of [['title', 'title'], ['intro', 'intro'], ['human', 'human'], ['cancel', 'cancel'],
                                 ['topicLabel', 'topic'], ['jump', 'newer']])
            $(id).textContent = say(key);
        $('log').ariaLabel = $('scroll').ariaLabel = say('log');
        $('text').placeholder = $('text').ariaLabel = say('placeholder');
        $('send').ariaLabel = $('send').title = say('send');
        $('attach').ariaLabel = $('attach').title = $('picker').ariaLabel = say('attach');
        $('files').ariaLabel = say('filesToSend');
        $('drop').textContent = say('drop');
        $('minimise').ariaLabel = $('minimise').title = say('minimise');
        $('minimise').hidden = !isFramed;
        for (const category of categories)
            $('topic').add(new Option(say(category), category));
    }

    listen() {
        $('text').addEventListener('input', () => this.typed());
        $('text').addEventListener('keydown', event => {
            // 229: some input methods end a composition with an Enter that no longer says isComposing.
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229)
                return;
            event.preventDefault();
            this.sendText();
        });
        $('send').addEventListener('click', () => {
            this.sendText();
            $('text').focus();
        });
        takeFiles(document.querySelector('.card'), $('text'), $('attach'), $('picker'), files => this.files.add(files));
        $('human').addEventListener('click', () => this.askHuman());
        $('minimise').addEventListener('click', () => this.site.tell('close'));
        $('cancel').addEventListener('click', () => this.command('cancel', {}));
        addEventListener('online', () => this.link.nudge());
        document.addEventListener('visibilitychange', () => document.hidden || this.link.nudge());
        document.addEventListener('visibilitychange', () => this.seen());
        $('scroll').addEventListener('scroll', () => this.seen(), { passive: true });
        // Before anything of the one before is on the screen again.
        addEventListener('pageshow', () => {
            this.catchUp();
            this.link.open();
        });
        addEventListener('storage', event => this.otherTab(event));
    }

    /// Another tab got the answer to a command that is shown here too, has another conversation, or is another visitor's from now on.
    otherTab(event) {
        if (event.key === tokenKey && this.token && event.newValue !== this.token) {
            this.forget();
            this.link.again([0, 100]);
        }
        if (event.key === anewKey) {
            this.forgetVisitor(true);
            if (this.link.up)
                this.link.again([0, 100]);
        }
        if (event.key?.startsWith(outbox.prefix) && event.newValue === null)
            this.thread.mark(event.key.slice(outbox.prefix.length), 'sent');
    }
}

new Visitor();
