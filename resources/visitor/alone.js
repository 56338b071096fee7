// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { PageContext } from './page.js';
import { webUrl } from './site.js';

const sameAgainMs = 30000;

/// Where no website frames this page: what the demo's query says, else the page that opened this one.
export class AlonePage extends PageContext {
    constructor(onPage, onLeave) {
        super(onPage, onLeave);
        this.seen = this.look();
        this.seenAt = performance.now();
        this.remember();
        addEventListener('hashchange', () => this.changed());
        document.addEventListener('visibilitychange', () => document.hidden || this.changed());
    }

    look() {
        const query = new URLSearchParams(location.search);
        const hash = new URLSearchParams(location.hash.slice(1));
        const told = webUrl(hash.get('page') || query.get('page'));
        const url = told || webUrl(document.referrer) || location.origin + location.pathname + location.hash;
        const campaign = query.get('utm_campaign') || new URL(url).searchParams.get('utm_campaign') || '';
        return {
            url: url.slice(0, 2048),
            title: (hash.get('title') || query.get('title') || document.title).slice(0, 256),
            referrer: webUrl(query.get('referrer')) || (told && webUrl(document.referrer)),
            campaign: campaign.slice(0, 128),
        };
    }

    changed() {
        const now = this.look();
        const same = now.url === this.seen.url && now.title === this.seen.title;
        if (same && performance.now() - this.seenAt < sameAgainMs)
            return;
        this.seen = now;
        this.seenAt = performance.now();
        this.remember();
        this.onPage(this.current());
    }
}
