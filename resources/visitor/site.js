// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { store, tabStore } from './link.js';
import { say } from './texts.js';

export const tokenKey = 'baton.token';
/// Since when (ms since 1970) this browser is another visitor's; a tab has its own copy of what it has heard.
export const anewKey = 'baton.anew';
export const categories = ['general', 'sales', 'support', 'billing', 'technical', 'other'];
export const $ = id => document.getElementById(id);
const readKey = 'baton.read';
const counted = new Set(['ai', 'bot', 'agent']);
const told = new URLSearchParams(location.search);

/// The address as the browser writes it, at most 2,048 characters; '' where it is none of the web.
export function webUrl(text) {
    try {
        const url = new URL(text);
        return /^https?:/.test(url.protocol) ? url.href.slice(0, 2048) : '';
    } catch {
        return '';
    }
}

/// The website whose page frames this one, by the loader there; '' where this page stands alone. The server lets itself be framed
/// by allowed sites only, so a site that is not what it claims to be hears nothing and is not heard.
const asked = told.get('site');
const site = window.parent !== window && webUrl(asked) && new URL(asked).origin === asked ? asked : '';
export const isFramed = site !== '';

/// Text of at most so many characters; half a pair of surrogates is none.
export function bounded(value, longest) {
    const text = ['string', 'number'].includes(typeof value) ? String(value).slice(0, longest) : '';
    return text.toWellFormed?.() ?? text;
}

/// Talks with the loader, and counts what nobody has read yet. `owner` has a method for each thing the site may say.
export class Site {
    constructor(owner) {
        this.owner = owner;
        this.before = Promise.resolve();
        this.isShown = !isFramed;
        this.unread = new Map();
        this.read = Number(store.get(readKey)) || 0;
        addEventListener('storage', event => event.key === readKey && this.readUpTo(Number(event.newValue) || 0));
        document.documentElement.dataset.theme = told.get('theme') ?? '';
        if (!isFramed)
            return;
        document.body.classList.add('framed');
        addEventListener('message', event => this.heard(event));
        document.addEventListener('keydown', event => {
            if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented)
                this.tell('close');
        });
    }

    tell(type, more = {}) {
        if (isFramed)
            window.parent.postMessage({ baton: 1, type, ...more }, site);
    }

    heard({ origin, source, data }) {
        if (origin !== site || source !== window.parent || data?.baton !== 1)
            return;
        const handlers = {
            start: () => this.owner.siteStarts(data),
            shown: () => {
                this.isShown = data.shown === true;
                this.owner.siteShows();
            },
            page: () => this.owner.page.told(data.page),
            topic: () => this.owner.setTopic(data.topic, true),
            form: () => void this.owner.setForms(data).catch(reportError),
            identify: () => this.owner.identify(data.who),
            forget: () => this.owner.identify(null),
            convert: () => this.owner.reachGoal(data.goal, data.value),
        };
        // One after the other: what stands behind another person's name is theirs.
        if (Object.hasOwn(handlers, data.type))
            this.before = this.before.then(handlers[data.type]).catch(reportError);
    }

    /// A message has come; it counts until it is read, in any tab.
    came(frame) {
        if (!counted.has(frame.speaker) || !(frame.n > this.read))
            return;
        this.unread.set(frame.n, { name: bounded(frame.name ?? '', 64), text: bounded(frame.text ?? '', 200) });
        this.tellUnread();
    }

    readUpTo(n) {
        if (n <= this.read)
            return;
        this.read = n;
        if (Number(store.get(readKey) ?? 0) < n)
            store.set(readKey, String(n));
        for (const one of this.unread.keys())
            if (one <= n)
                this.unread.delete(one);
        this.tellUnread();
    }

    forget() {
        store.remove(readKey);
        this.read = 0;
        this.clear();
    }

    clear() {
        this.unread.clear();
        this.tellUnread();
    }

    tellUnread() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.tell('unread', { n: this.unread.size, ...[...this.unread.values()].at(-1) }), 60);
    }
}

/// What the visitor's page does for the website around it: beginning, forms, topic, goals, another person.
export class Framed {
    async siteStarts({ pages, shown, still, topic, forget, who, ...more }) {
        if (forget === true)
            await this.identify(null);
        this.page.begin(pages);
        // Whose conversation it is must be known before anything of it is there to read.
        if (who)
            await this.identify(who);
        this.origin = bounded(more.origin, 9) || undefined;
        this.site.isShown = shown === true;
        this.isStill = still === true;
        this.setTopic(topic);
        this.link.isHeld = false;
        this.link.open();
        // The chat is there also where one of them cannot be fetched, and waits for neither.
        Promise.allSettled([this.setForms(more), this.setMeeting(more)]).then(() => this.siteShows(this.isStill));
    }

    /// `isStill`: the visitor writes elsewhere on the site, and goes on.
    siteShows(isStill = false) {
        this.isStill = isStill;
        if (!this.site.isShown)
            return;
        if (this.thread.followed)
            this.thread.toEnd();
        this.seen();
        // The form stands before the text where there is one.
        this.focusOn(document.querySelector('.form:not([hidden]) input') ?? $('text'));
    }

    /// With a keyboard on the screen it is not wanted at once, and a chat that is closed takes no focus. Who has begun to write
    /// goes on there, unless they asked for this one (`isAsked`).
    focusOn(element, isAsked = false) {
        const at = document.activeElement;
        const isWriting = document.hasFocus() && at?.matches('input, textarea') && at.value !== '';
        if (this.site.isShown && !this.isStill && (isAsked || !isWriting) && matchMedia('(pointer: fine)').matches)
            element?.focus();
    }

    /// `isChosen`: asked for just now, and not what the tag says on each page.
    setTopic(topic, isChosen = false) {
        this.isChosen ||= isChosen;
        this.isStill &&= !isChosen;
        if (categories.includes(topic))
            $('topic').value = topic;
        this.topic = topic;
        this.meeting?.show();
    }

    /// A goal of the site's that this visitor has reached.
    reachGoal(goal, value) {
        const name = bounded(goal, 64);
        if (name)
            this.command('goal', { goal: name, value: bounded(value ?? '', 64) });
    }

    // What only some visits need is fetched when they need it.

    /// What the site wants asked (`form`, `ask`), or the team (`team`); what the other wants stays.
    async setForms(wanted) {
        const { form, ask, team } = Object.assign(this.wanted, wanted);
        if (!form?.length && !ask?.length && !team?.length && !this.forms)
            return;
        const { formsOf } = await import('./forms.js');
        this.forms ??= formsOf(this);
        this.updateForms();
    }

    async setMeeting({ meeting, chosen }) {
        if (meeting === undefined)
            return;
        const { Meeting } = await import('./meeting.js');
        this.meeting = new Meeting(this, meeting, chosen || this.isChosen);
        this.updateForms();
    }

    async identify(who) {
        await import('./identity.js').then(({ Identity }) => (this.identity ??= new Identity(this)).claim(who), () => {
            // Whose the conversation is cannot be told now: nobody reads it.
            this.clearScreen();
            this.link.stop();
        });
    }

    async offerRating(helped, state) {
        if (helped && !this.rating) {
            const { Rating } = await import('./rating.js');
            this.rating ??= new Rating(say, (score, comment) => this.command('rate', { score, comment }));
        }
        this.rating?.offer(helped, state);
    }

    /// `mark` is that of the line that has come, if it is one.
    updateForms(mark) {
        // What is known is known from the first state on.
        if (!this.told)
            return;
        this.forms?.update(this);
        this.meeting?.show(mark);
    }

    tellTalked() {
        if (this.welcome?.c && (this.thread.rows.length || this.welcome.messages))
            this.site.tell('talked', { c: this.welcome.c, isKept: store.isKept });
    }

    forgetForms() {
        this.forms?.forget();
        this.meeting?.forget();
        // Where they are not fetched, what they left on an earlier page of this tab is there all the same.
        tabStore.remove('baton.skipped');
        tabStore.remove('baton.meeting');
    }
}
