// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { outbox, store } from './link.js';
import { bounded } from './site.js';
import { say } from './texts.js';

export const tokenKey = 'baton.token';
export const categories = ['general', 'sales', 'support', 'billing', 'technical', 'other'];
export const $ = id => document.getElementById(id);

/// What the visitor's page does for the website around it: beginning, forms, topic, goals, another person.
export class Framed {
    siteStarts({ pages, shown, topic, ...forms }) {
        this.page.begin(pages);
        this.site.isShown = shown === true;
        this.setTopic(topic);
        this.link.open();
        this.setForms(forms).then(() => this.siteShows(this.site.isShown));
    }

    siteShows(isShown) {
        if (!isShown)
            return;
        if (this.thread.followed)
            this.thread.toEnd();
        this.seen();
        // The form stands before the text where there is one; with a keyboard on the screen neither is wanted at once.
        if (matchMedia('(pointer: fine)').matches)
            ($('form').querySelector('input') ?? $('text')).focus();
    }

    setTopic(topic) {
        if (categories.includes(topic))
            $('topic').value = topic;
    }

    /// A goal of the site's that this visitor has reached.
    reachGoal(goal, value) {
        const name = bounded(goal, 64);
        if (name)
            this.command('goal', { goal: name, value: bounded(value ?? '', 64) });
    }

    formSent(name, values) {
        this.setTopic(values.topic);
        this.command('form', { name, values });
        this.tellTalked();
    }

    // What only some visits need is fetched when they need it.

    async setForms(wanted) {
        if (!wanted.form?.length && !wanted.ask?.length && !this.forms)
            return;
        const { Forms } = await import('./forms.js');
        this.forms ??= new Forms($('form'), $('topic'), (name, values) => this.formSent(name, values));
        this.forms.set(wanted);
        this.updateForms();
    }

    async identify(who) {
        const { Identity } = await import('./identity.js');
        this.identity ??= new Identity(this);
        this.identity.claim(who);
    }

    async offerRating(helped, state) {
        if (helped && !this.rating) {
            const { Rating } = await import('./rating.js');
            this.rating ??= new Rating(say, (score, comment) => this.command('rate', { score, comment }));
        }
        this.rating?.offer(helped, state);
    }

    updateForms() {
        if (this.told) // what is known is known from the first state on
            this.forms?.update({ known: this.known, isFirst: this.thread.rows.length === 0, state: this.state.state });
    }

    tellTalked() {
        if (this.welcome?.c && (this.thread.rows.length || this.welcome.messages))
            this.site.tell('talked', { c: this.welcome.c, isKept: store.isKept });
    }

    /// What follows is another visitor's: nothing of the one before is left in this browser.
    beginAnew() {
        outbox.clear();
        store.remove(tokenKey);
        this.token = '';
        this.page.forget();
        this.site.forget();
        this.forms?.forget();
        $('text').value = '';
        this.textChanged();
        this.thread.clear();
        this.offerRating(false, 'waiting');
        this.welcome = null;
        if (this.link.socket || this.link.up)
            this.link.again([0, 100]);
    }
}
