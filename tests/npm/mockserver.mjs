// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';

const folder = fileURLToPath(new URL('../../resources/visitor/', import.meta.url));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; "
    + "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; frame-ancestors 'self'";

const defaults = new Set(['messages=0', 'agent=', 'position=0', 'name=', 'mark=none', 'cid=', 'dup=false', 'seq=0', 'fence=0',
    'retry=false', 'who=', 'ttl=6000']);

/// Serves the visitor page as the real server does, and speaks the visitor's protocol as a test tells it to.
export class MockServer {
    constructor() {
        this.sockets = [];
        this.frames = [];
        this.thread = [];
        this.state = { t: 'state', state: 'ai', agent: '', position: 0 };
        this.handoff = true;
        this.framers = []; // origins of sites
        this.messages = 0;
        this.waiting = [];
        /// Uploads and their answers, by id; `onUpload` may refuse one with a status.
        this.files = new Map();
        this.uploads = [];
        this.onUpload = () => 201;
        /// What happens with a message: acked and echoed, unless a test says otherwise.
        this.onCommand = (frame, socket) => this.accept(frame, socket);
        /// What happens with a hello: everybody is welcome, as the same visitor.
        this.onHello = (frame, socket) => this.greet(frame, socket);
        this.http = createServer((request, response) => this.serve(request, response));
        this.ws = new WebSocketServer({ noServer: true, handleProtocols: offered => offered.has('baton.v1+json') && 'baton.v1+json' });
        this.http.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head));
    }

    async listen() {
        this.http.listen(0, '127.0.0.1');
        await once(this.http, 'listening');
        this.origin = `http://127.0.0.1:${this.http.address().port}`;
        return this;
    }

    async close() {
        this.dropAll();
        this.http.closeAllConnections();
        this.http.close();
        await once(this.http, 'close');
    }

    async receive(request, response) {
        const parts = [];
        for await (const part of request)
            parts.push(part);
        const bytes = Buffer.concat(parts);
        const upload = { url: request.url, token: request.headers.authorization, type: request.headers['content-type'],
            name: decodeURIComponent(request.headers['x-file-name']), bytes };
        this.uploads.push(upload);
        const status = await this.onUpload(upload);
        if (status !== 201) {
            response.writeHead(status, { 'content-type': 'application/json' }).end('{"code":"refused"}');
            return;
        }
        this.hold(`f_000${this.files.size + 1}`, upload.name, upload.type, bytes);
        response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify([...this.files.values()].at(-1).file));
    }

    hold(id, name, type, bytes) {
        this.files.set(id, { file: { id, name, type, size: bytes.length }, bytes });
        return this.files.get(id).file;
    }

    give(request, response) {
        const held = this.files.get(path.basename(request.url));
        if (!held || request.headers.authorization !== 'Bearer vt_secret')
            response.writeHead(404).end();
        else
            response.writeHead(200, { 'content-type': held.file.type, 'content-disposition': 'attachment' }).end(held.bytes);
    }

    async serve(request, response) {
        if (request.url.startsWith('/v1/attachments'))
            return request.method === 'POST' ? this.receive(request, response) : this.give(request, response);
        const name = path.basename(new URL(request.url, 'http://x').pathname) || 'index.html';
        try {
            const body = await readFile(path.join(folder, name));
            response.writeHead(200, { 'content-type': types[path.extname(name)], 'content-security-policy': [policy, ...this.framers].join(' '),
                'x-content-type-options': 'nosniff' }).end(body);
        } catch {
            response.writeHead(404).end();
        }
    }

    upgrade(request, socket, head) {
        if (request.url !== '/v1/visitor' || request.headers.origin !== this.origin || this.refuse) {
            socket.destroy();
            return;
        }
        this.ws.handleUpgrade(request, socket, head, ws => {
            this.sockets.push(ws);
            ws.on('message', (data, binary) => this.heard(binary ? { t: 'binary' } : JSON.parse(data), ws));
            ws.on('close', () => (this.sockets = this.sockets.filter(s => s !== ws)));
        });
    }

    heard(frame, socket) {
        this.frames.push(frame);
        if (frame.t === 'hello') {
            this.onHello(frame, socket);
        } else if (frame.t === 'cmd') {
            this.onCommand(frame, socket);
        }
        this.waiting = this.waiting.filter(w => !w());
    }

    /// Lets a visitor in; `as` tells their token, of which there is one conversation.
    greet(frame, socket, as = 'vt_secret') {
        socket.as = as;
        const last = this.thread.at(-1)?.n ?? 0;
        this.tell({ t: 'welcome', proto: 1, visitor: 'v_0001', token: as, c: as === 'vt_secret' ? 'c_0001' : `c_${as}`, messages: last,
            handoff: this.handoff, ping_ms: 20000, dead_ms: 50000 }, socket);
        this.thread.filter(m => m.n > frame.after).forEach(m => this.tell(m, socket));
        this.tell(this.state, socket);
    }

    /// The token of a hello is good no more.
    expire(socket) {
        this.tell({ t: 'bye', code: 'token' }, socket);
        socket.close(4001);
    }

    tell(frame, socket) {
        // As the real codec does: values that are the default are left out.
        const short = frame && !Array.isArray(frame) && typeof frame === 'object'
            ? Object.fromEntries(Object.entries(frame).filter(([key, value]) => !defaults.has(`${key}=${value}`))) : frame;
        for (const s of socket ? [socket] : this.sockets)
            s.send(JSON.stringify(short));
    }

    ack(frame, socket, more = {}) {
        this.tell({ t: 'ack', id: frame.id, ok: true, dup: false, seq: 1, fence: 0, retry: false, ...more }, socket);
    }

    /// Adds to the thread and tells everybody. The same command never adds twice.
    post(speaker, text, more = {}) {
        if (more.cid && this.thread.some(m => m.cid === more.cid))
            return;
        const n = (this.thread.at(-1)?.n ?? 0) + 1;
        this.thread.push({ t: 'msg', n, speaker, name: '', mark: 'none', text, at: Date.now(), cid: '', ...more });
        this.tell(this.thread.at(-1));
    }

    set(state, agent = '', position = 0, waitMs = 0) {
        this.state = { t: 'state', state, agent, position, ...(waitMs && { wait_ms: waitMs }) };
        this.tell(this.state);
    }

    accept(frame, socket) {
        this.ack(frame, socket);
        if (frame.op === 'message')
            this.post('visitor', frame.data.text, { cid: frame.id, ...(frame.data.attachments && { attachments: frame.data.attachments }) });
    }

    /// The n-th frame (from 0) that fits, as soon as it has come.
    frame(fits, n = 0) {
        return new Promise((resolve, reject) => {
            const look = () => {
                const found = this.frames.filter(fits)[n];
                if (found) {
                    clearTimeout(limit);
                    resolve(found);
                }
                return !!found;
            };
            const limit = setTimeout(() => reject(new Error(`no such frame: ${fits}; had ${JSON.stringify(this.frames)}`)), 10000);
            if (!look())
                this.waiting.push(look);
        });
    }

    command(op, n = 0) {
        return this.frame(f => f.t === 'cmd' && f.op === op, n);
    }

    dropAll() {
        this.sockets.forEach(s => s.terminate());
    }
}
