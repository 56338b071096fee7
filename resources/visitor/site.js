// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { store } from './link.js';

const readKey = 'baton.read';
const counted = new Set(['ai', 'bot', 'agent']);
const told = new URLSearchParams(location.search);

function originOf(text) {
    try {
        const url = new URL(text);
        return /^https?:$/.test(url.protocol) && url.origin === text ? text : '';
    } catch {
        return '';
    }
}

/// The website whose page frames this one, by the loader there; '' where this page stands alone. The server lets itself be framed
/// by allowed sites only, so a site that is not what it claims to be hears nothing and is not heard.
const site = window.parent === window ? '' : originOf(told.get('site') ?? '');

/// Text of at most so many characters; half a pair of surrogates is none.
export function bounded(value, longest) {
    const text = ['string', 'number'].includes(typeof value) ? String(value).slice(0, longest) : '';
    return text.toWellFormed?.() ?? text;
}

/// Talks with the loader, and counts what nobody has read yet. `owner` has a method for each thing the site may say.
export class Site {
    constructor(owner) {
        this.owner = owner;
        this.isFramed = site !== '';
        this.isShown = !this.isFramed;
        this.unread = new Map();
        this.read = Number(store.get(readKey)) || 0;
        addEventListener('storage', event => event.key === readKey && this.readUpTo(Number(event.newValue) || 0));
        if (told.get('theme') === 'dark' || told.get('theme') === 'light')
            document.documentElement.dataset.theme = told.get('theme');
        if (!this.isFramed)
            return;
        document.body.classList.add('framed');
        addEventListener('message', event => this.heard(event));
        document.addEventListener('keydown', event => {
            if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented)
                this.tell('close');
        });
    }

    tell(type, more = {}) {
        if (this.isFramed)
            window.parent.postMessage({ baton: 1, type, ...more }, site);
    }

    heard({ origin, source, data }) {
        if (origin !== site || source !== window.parent || data?.baton !== 1)
            return;
        const handlers = {
            start: () => this.owner.siteStarts(data),
            shown: () => this.owner.siteShows(this.isShown = data.shown === true),
            page: () => this.owner.page.told(data.page),
            topic: () => this.owner.setTopic(data.topic),
            form: () => this.owner.setForms(data),
            identify: () => this.owner.identify(data.who),
            forget: () => this.owner.identify(null),
            convert: () => this.owner.reachGoal(data.goal, data.value),
        };
        if (Object.hasOwn(handlers, data.type))
            handlers[data.type]();
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
        this.unread.clear();
        this.tellUnread();
    }

    tellUnread() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.tell('unread', { n: this.unread.size, ...[...this.unread.values()].at(-1) }), 60);
    }
}
