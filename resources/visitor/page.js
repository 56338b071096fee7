// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { store } from './link.js';
import { bounded, webUrl } from './site.js';

const trailKey = 'baton.trail';
const trailLength = 20;
const trailBytes = 40000;

/// The page of the website the visitor is on, as begin() and told() say.
export class PageContext {
    constructor(onPage, onLeave) {
        this.onPage = onPage;
        this.seen = null;
        this.peers = new Set();
        // With another tab open on the same thread the visitor has not left.
        this.listenToTabs();
        addEventListener('pagehide', () => {
            this.tabs?.postMessage({ gone: this.me });
            if (this.peers.size === 0)
                onLeave();
            // Who is there when it comes back says so then.
            this.peers.clear();
        });
    }

    listenToTabs() {
        if (typeof BroadcastChannel === 'undefined')
            return;
        this.me = Math.random().toString(36).slice(2);
        this.tabs = new BroadcastChannel('baton');
        this.tabs.onmessage = ({ data }) => {
            if (data?.gone)
                this.peers.delete(data.gone);
            if (data?.here) {
                if (!this.peers.has(data.here))
                    this.tabs.postMessage({ here: this.me });
                this.peers.add(data.here);
            }
        };
        this.tabs.postMessage({ here: this.me });
        // The others took a page that comes back from the browser's memory for gone.
        addEventListener('pageshow', event => event.persisted && this.tabs.postMessage({ here: this.me }));
    }

    current() {
        return this.seen ? { ...this.seen, at: Date.now() } : null;
    }

    /// What the site says of a page, bounded; null where it is none.
    static fit(page) {
        const url = webUrl(bounded(page?.url, 2048));
        return url && { url, title: bounded(page.title, 256), referrer: webUrl(bounded(page.referrer, 2048)),
            campaign: bounded(new URL(url).searchParams.get('utm_campaign') ?? '', 128) };
    }

    /// The pages of this visit so far, the present one last.
    begin(pages) {
        const fit = (Array.isArray(pages) ? pages : []).slice(-trailLength - 1).map(page => ({ ...PageContext.fit(page), at: Number(page?.at) || Date.now() }))
            .filter(page => page.url);
        store.set(trailKey, JSON.stringify(fit));
        this.seen = PageContext.fit(fit.at(-1)) || null;
    }

    told(page) {
        const fit = PageContext.fit(page);
        if (!fit || (fit.url === this.seen?.url && fit.title === this.seen.title))
            return;
        this.seen = fit;
        this.remember();
        this.onPage(this.current());
    }

    forget() {
        store.remove(trailKey);
    }

    /// Pages before this one, oldest first; the oldest go where the server would take no frame of that size.
    trail() {
        let room = trailBytes;
        return this.stored().filter(p => p.url !== this.seen?.url).slice(-trailLength).reverse()
            .filter(p => (room -= new Blob([JSON.stringify(p)]).size) > 0).reverse();
    }

    stored() {
        try {
            const pages = JSON.parse(store.get(trailKey));
            return Array.isArray(pages) ? pages.filter(p => p && typeof p.url === 'string') : [];
        } catch {
            return [];
        }
    }

    remember() {
        const pages = this.stored();
        if (pages.at(-1)?.url !== this.seen.url)
            store.set(trailKey, JSON.stringify([...pages, this.current()].slice(-trailLength - 1)));
    }
}
