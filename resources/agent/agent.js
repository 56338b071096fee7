// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Link, uuid7 } from '../link.js';
import { Room } from './room.js';
import { direction, language, say } from './texts.js';

const settleMs = 50;
const pageOfThread = 40;
const forbidden = new Set([4003, 4013]);
const doorByes = { password: 'wrong', password_change: 'change', rate: 'rate' };

const $ = id => document.getElementById(id);

function deviceId() {
    return 'd_' + [...crypto.getRandomValues(new Uint8Array(11))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/// An agent's side of one conversation, away from the console. The token is in memory only: it goes with the page.
/// Nothing is folded here: what changes is asked for again, so that the server alone knows the rules.
class Agent {
    constructor(conversation) {
        this.c = conversation;
        this.token = '';
        this.me = '';
        this.position = 0;
        this.asked = new Map();
        this.waiting = new Map();
        this.client = { name: 'baton-web', ver: '1', os: 'web', device: deviceId() };
        this.room = new Room({
            claim: () => this.command('claim', {}),
            send: text => this.command('send', { text }),
            giveBack: note => this.command('return', note ? { note } : {}),
            earlier: before => this.fetch('thread', before),
            leave: () => this.signOut(),
        });
        const url = new URL('../../v1/agent', location.href);
        url.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
        url.search = url.hash = '';
        this.link = new Link(url.href, this);
        this.label();
        $('door').addEventListener('submit', event => this.enter(event));
        addEventListener('online', () => this.token && this.link.nudge());
        document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.token && this.link.nudge());
        this.showDoor('');
    }

    label() {
        document.documentElement.lang = language;
        document.documentElement.dir = direction;
        document.title = say('title');
        for (const [id, key] of [['doorTitle', 'doorTitle'], ['doorWhy', 'doorWhy'], ['loginLabel', 'login'], ['passwordLabel', 'password'],
            ['newPasswordLabel', 'newPassword'], ['enter', 'enter']])
            $(id).textContent = say(key);
    }

    // ---- the door ----

    showDoor(problem) {
        $('room').hidden = true;
        $('door').hidden = false;
        $('enter').disabled = false;
        $('enter').textContent = say('enter');
        $('doorProblem').hidden = !problem;
        $('doorProblem').textContent = problem ? say(problem) : '';
        if (problem === 'change')
            $('fresh').hidden = false;
        ($('login').value ? (problem === 'change' ? $('newPassword') : $('password')) : $('login')).focus();
    }

    enter(event) {
        event.preventDefault();
        this.link.close();
        this.link.stopped = false;
        this.link.endedBy = 0;
        $('enter').disabled = true;
        $('enter').textContent = say('entering');
        $('doorProblem').hidden = true;
        this.link.open();
    }

    /// The token is worth nothing any more, also to whoever has read it.
    signOut() {
        this.link.send({ t: 'sign_out' });
        this.leave('over');
    }

    /// Signed out: nothing is left for whoever has the phone next.
    leave(why) {
        this.forget();
        this.shut(why);
    }

    forget() {
        this.me = '';
        this.waiting.clear();
        this.room.clear();
    }

    shut(why) {
        this.token = '';
        this.asked.clear();
        this.link.close();
        this.link.stopped = true; // it would sign in again, without a password
        $('password').value = $('newPassword').value = '';
        this.showDoor(why);
    }

    // ---- of the link ----

    hello() {
        if (this.token)
            return { t: 'hello', proto: [1, 1], token: this.token, client: this.client };
        const frame = { t: 'sign_in', login: $('login').value.trim(), password: $('password').value, client: this.client };
        return $('fresh').hidden || !$('newPassword').value ? frame : { ...frame, new_password: $('newPassword').value };
    }

    received(frame) {
        const handlers = {
            signed_in: () => this.signedIn(frame),
            welcome: () => this.welcomed(String(frame.me?.agent ?? '')),
            'snap.part': () => this.room.learn(frame.agents),
            'snap.end': () => this.settled(),
            resumed: () => this.settled(),
            page: () => this.paged(frame),
            ev: () => this.event(frame),
            enter: () => this.moved(frame, frame.head?.id),
            leave: () => this.moved(frame, frame.c),
            mark: () => (this.position = frame.seq),
            ack: () => this.answered(frame),
            ping: () => this.link.send({ t: 'pong', n: frame.n, pos: this.position }),
            bye: () => this.bye(frame),
        };
        if (Object.hasOwn(handlers, frame.t))
            handlers[frame.t]();
    }

    signedIn(frame) {
        this.token = String(frame.token ?? '');
        $('password').value = $('newPassword').value = '';
        $('fresh').hidden = true;
        this.link.send(this.hello());
    }

    welcomed(me) {
        if (this.me !== me)
            this.forget();
        this.me = me;
    }

    settled() {
        $('door').hidden = true;
        $('room').hidden = false;
        this.linkChanged(); // it is back, if it was gone
        this.link.send({ t: 'watch', c: this.c, on: true });
        this.fetch('thread', 0);
        this.fetch('head', 0);
        for (const command of this.waiting.values())
            this.link.send(command);
    }

    bye(frame) {
        if (!this.token && Object.hasOwn(doorByes, frame.code)) {
            this.link.close();
            this.showDoor(doorByes[frame.code]);
        }
    }

    /// What is not sent yet waits behind the door for the one who wrote it.
    tokenLost() {
        if (!this.token)
            return;
        this.room.hide();
        this.shut('over');
    }

    linkChanged() {
        if (!this.token && !this.link.up && !$('door').hidden && $('enter').disabled) {
            this.link.close();
            this.showDoor('offline');
        }
        if (forbidden.has(this.link.endedBy))
            this.room.nothing();
        this.room.showLink(this.link.up ? '' : say(this.link.stopped ? 'stopped' : 'offline'));
    }

    // ---- what it is about ----

    fetch(what, before) {
        const id = uuid7();
        this.asked.set(id, { what, before });
        this.link.send({ t: 'fetch', id, what, c: this.c, ...(before ? { before } : {}), limit: what === 'thread' ? pageOfThread : 1 });
    }

    paged(frame) {
        const asked = this.asked.get(frame.id);
        this.asked.delete(frame.id);
        if (!asked)
            return;
        if (frame.code || (asked.what === 'head' && !frame.heads?.length))
            this.room.nothing();
        else if (asked.what === 'head')
            this.show(frame.heads[0]);
        else
            this.room.addPage(frame.messages ?? [], frame.more === true, !asked.before);
    }

    show(head) {
        const wasGone = this.room.isGone;
        this.room.show(head, this.me);
        if (wasGone)
            this.fetch('thread', 0);
    }

    event(frame) {
        this.position = frame.seq;
        if (frame.type === 'agent.saved')
            this.room.learn([frame.data?.agent]);
        if (frame.c !== this.c)
            return;
        if (frame.type === 'message.added')
            this.room.add({ ...frame.data, at: frame.at });
        this.refresh();
    }

    moved(frame, conversation) {
        this.position = frame.seq;
        if (conversation === this.c) {
            this.fetch('thread', 0);
            this.refresh();
        }
    }

    /// Several events of one commit are one look.
    refresh() {
        clearTimeout(this.soon);
        this.soon = setTimeout(() => this.link.up && this.fetch('head', 0), settleMs);
    }

    // ---- what the agent does ----

    command(op, data) {
        const frame = { t: 'cmd', id: uuid7(), op, c: this.c, fence: this.room.fence, data };
        this.waiting.set(frame.id, frame);
        this.room.busy(op);
        this.link.send(frame);
    }

    answered(frame) {
        const command = this.waiting.get(frame.id);
        if (!command)
            return;
        if (!frame.ok && frame.retry) {
            setTimeout(() => this.waiting.has(frame.id) && this.link.send(command), 1000);
            return;
        }
        this.waiting.delete(frame.id);
        this.room.done(command.op, frame.ok === true, frame.code, frame.now?.owner);
        this.refresh();
    }
}

new Agent(location.pathname.split('/').pop());
