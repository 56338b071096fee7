// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { once } from 'node:events';
import { createServer } from 'node:http';

const attribute = ([name, value]) => ` ${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/// A shop of another site than the chat's, as strict as a site can be, with the one tag on each of its pages.
export class Site {
    /// `host` tells how near it is to the chat: of another site, `shop.localhost`, or of the same, `127.0.0.1`, as chat.shop.example is to
    /// shop.example. A browser that blocks the storage of other sites, as Chromium's private windows do, keeps nothing for the first.
    constructor(chat, host = 'shop.localhost') {
        this.host = host;
        this.chat = chat;
        this.tags = 1;
        this.attributes = {};
        this.title = 'Lantern House';
        this.html = '';
        this.script = '';
        this.language = 'en';
        this.http = createServer((request, response) => this.serve(request, response));
    }

    async listen() {
        this.http.listen(0, '127.0.0.1');
        await once(this.http, 'listening');
        this.origin = `http://${this.host}:${this.http.address().port}`;
        return this;
    }

    async close() {
        this.http.closeAllConnections();
        this.http.close();
        await once(this.http, 'close');
    }

    get policy() {
        return `default-src 'none'; script-src 'self' ${this.chat}; frame-src ${this.chat}; style-src 'self'; base-uri 'none'; form-action 'none'; `
            + "require-trusted-types-for 'script'; trusted-types 'none'";
    }

    serve(request, response) {
        const give = (type, body) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': this.policy }).end(body);
        if (request.url === '/site.css')
            return give('text/css', 'body { margin: 16px; font: 16px/1.5 Georgia, serif; } div, button, iframe { color: red; font-size: 30px; } .long { height: 3000px; }');
        // What sites are told to put before the tag, so that calls may come before the loader.
        if (request.url === '/site.js')
            return give('text/javascript', `window.Baton ??= Object.assign((...given) => window.Baton.q.push(given), { q: [] });\n${this.script}`);
        if (request.url === '/favicon.ico')
            return response.writeHead(204).end();
        const tag = `<script async src="${this.chat}/widget.js"${Object.entries(this.attributes).map(attribute).join('')}></script>\n`;
        give('text/html', `<!doctype html><html lang="${this.language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${this.title}</title><link rel="stylesheet" href="/site.css">
<script src="/site.js"></script>${tag.repeat(this.tags)}</head>
<body><main><h1>Lamps that last</h1><p>Brass, glass and a plug.</p>${this.html}</main></body></html>`);
    }
}
