// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { outbox, store, uuid7 } from './link.js';
import { anewKey, bounded, tokenKey } from './site.js';

const whoKey = 'baton.who';
const claimKey = 'baton.claim';
const againMs = 5000;

/// Who the website says this visitor is. Signed by the site it is the server's to check; unsigned it is what a visitor might have
/// written into a form.
export class Identity {
    constructor(owner) {
        this.owner = owner;
    }

    claim(given) {
        if (!given || typeof given !== 'object')
            return this.another('');
        const who = { account: bounded(given.id, 128), name: bounded(given.name, 64), email: bounded(given.email, 254),
            expires: Number.isSafeInteger(given.expires) ? given.expires : 0, signature: bounded(given.signature, 64) };
        const before = store.get(whoKey);
        // On a computer that people share, the one must not read what the other wrote.
        if (who.account && before && before !== who.account)
            this.another(who.account);
        else if (who.account)
            store.set(whoKey, who.account);
        this.owner.claimed = who;
        this.send();
    }

    another(account) {
        store.remove(claimKey);
        this.beginAnew();
        if (account)
            store.set(whoKey, account);
        else
            store.remove(whoKey);
    }

    /// What follows is another visitor's: nothing of the one before is left in this browser. Its other tabs hear of it,
    /// those without a chat as soon as they have one.
    beginAnew() {
        const page = this.owner;
        outbox.clear();
        store.remove(tokenKey);
        store.set(anewKey, String(Date.now()));
        page.token = '';
        page.page.forget();
        page.forgetVisitor();
        if (page.link.socket || page.link.up)
            page.link.again([0, 100]);
    }

    /// What the conversation was told already is not told again.
    send() {
        const who = this.owner.claimed;
        const c = this.owner.welcome?.c;
        if (!who || !c || !this.owner.link.up)
            return;
        const { signature, expires, ...plain } = who;
        this.said = JSON.stringify([c, plain, signature !== '']);
        if (store.get(claimKey) === this.said) {
            this.owner.claimed = null;
            this.owner.site.tell('identified', { verified: signature !== '' });
        } else if (signature) {
            this.asked = uuid7();
            this.owner.link.send({ t: 'identify', id: this.asked, ...plain, expires, signature });
        } else {
            this.owner.claimed = null;
            store.set(claimKey, this.said);
            const values = Object.fromEntries([['account', who.account], ['email', who.email]].filter(([, value]) => value));
            this.owner.command('form', { name: who.name, values, by_site: true });
            this.owner.site.tell('identified', { verified: false });
        }
    }

    /// Whether an answer of the server was to a claim.
    answered(frame) {
        if (frame.id !== this.asked)
            return false;
        this.asked = '';
        if (frame.retry) {
            setTimeout(() => this.send(), againMs);
            return true;
        }
        this.owner.claimed = null;
        if (frame.ok)
            store.set(claimKey, this.said);
        this.owner.site.tell('identified', { verified: frame.ok === true, code: frame.code ?? '' });
        return true;
    }
}
