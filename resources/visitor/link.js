// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const protocol = 'baton.v1+json';
const connectMs = 8000;
const stableMs = 60000;
const longestWaitMs = 30000;
const final = new Set([4003, 4004, 4013]);
const outboxMs = 24 * 3600 * 1000;

/// Storage of that name, or memory where the browser forbids it (a frame without storage) or it is full.
function storeIn(name) {
    const memory = new Map();
    const guarded = (real, fallback) => {
        try {
            return real();
        } catch {
            return fallback();
        }
    };
    return {
        get: key => memory.get(key) ?? guarded(() => window[name].getItem(key), () => null),
        set: (key, value) => {
            memory.delete(key);
            guarded(() => window[name].setItem(key, value), () => memory.set(key, value));
        },
        remove: key => {
            memory.delete(key);
            guarded(() => window[name].removeItem(key), () => {});
        },
        isKept: guarded(() => !!window[name], () => false),
        keys: () => [...memory.keys(), ...guarded(() => Object.keys(window[name]).filter(key => !memory.has(key)), () => [])],
    };
}

export const store = storeIn('localStorage');
/// What one tab does not share with another: what is being written.
export const tabStore = storeIn('sessionStorage');

let lastStamp = 0;

/// A UUIDv7; later ones of this page always sort behind earlier ones.
export function uuid7() {
    lastStamp = Math.max(Date.now(), lastStamp + 1);
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    for (let i = 0; i < 6; ++i)
        bytes[i] = Math.floor(lastStamp / 2 ** (8 * (5 - i))) % 256;
    bytes[6] = (bytes[6] & 0x0f) | 0x70;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return [...bytes].map(b => b.toString(16).padStart(2, '0')).join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/// Commands until they are answered. One key per command, so that several tabs never overwrite each other.
export const outbox = {
    prefix: 'baton.out.',
    put(command) {
        store.set(this.prefix + command.id, JSON.stringify({ at: Date.now(), op: command.op, data: command.data }));
    },
    drop(id) {
        store.remove(this.prefix + id);
    },
    has(id) {
        return store.get(this.prefix + id) !== null;
    },
    /// In the order they were made. What is too old, or not ours, is dropped.
    all() {
        const commands = [];
        for (const key of store.keys().filter(k => k.startsWith(this.prefix)).sort()) {
            try {
                const { at, op, data } = JSON.parse(store.get(key));
                if (typeof op !== 'string' || !(Date.now() - at < outboxMs))
                    throw new Error('old');
                commands.push({ id: key.slice(this.prefix.length), op, data, at });
            } catch {
                store.remove(key);
            }
        }
        return commands;
    },
    clear() {
        store.keys().filter(k => k.startsWith(this.prefix)).forEach(k => store.remove(k));
    },
};

/// A WebSocket that comes back by itself. `owner` has hello(), received(frame) and linkChanged(); `up` is true from welcome on.
export class Link {
    constructor(url, owner) {
        this.url = url;
        this.owner = owner;
        this.up = false;
        this.stopped = false;
        // The code that ends all tries.
        this.endedBy = 0;
        this.attempt = 0;
        this.deadMs = 50000;
        this.heardAt = 0;
        this.wait = null;
    }

    /// With `isHeld` it waits until it is known whose connection it is.
    open() {
        if (this.socket || this.stopped || this.isHeld)
            return;
        clearTimeout(this.timer);
        this.wait = null;
        const socket = new WebSocket(this.url, protocol);
        this.socket = socket;
        this.watch(connectMs);
        socket.onopen = () => this.send(this.owner.hello());
        socket.onmessage = event => socket === this.socket && this.heard(event.data);
        socket.onclose = event => this.lost(socket, event.code);
    }

    send(frame) {
        if (this.socket?.readyState !== WebSocket.OPEN)
            return false;
        this.socket.send(JSON.stringify(frame));
        return true;
    }

    /// Ends this connection and starts another; `after` is [lowest, highest] wait in ms.
    again(after) {
        this.wait = after;
        const socket = this.socket;
        socket?.close();
        this.lost(socket, 1000);
    }

    /// No more connections until the page is loaded again.
    stop() {
        this.stopped = true;
        this.close();
        this.owner.linkChanged();
    }

    close() {
        clearTimeout(this.timer);
        clearTimeout(this.watcher);
        clearTimeout(this.settled);
        const socket = this.socket;
        this.socket = null;
        this.up = false;
        socket?.close();
    }

    /// The computer woke up or the network is back: a connection that should be dead is, and there is no reason to wait.
    nudge() {
        if (!this.socket)
            this.open();
        else if (this.up && performance.now() - this.heardAt > this.deadMs)
            this.again([0, 250]);
    }

    heard(data) {
        let frame = null;
        try {
            frame = JSON.parse(data);
        } catch {
            return;
        }
        if (!frame || typeof frame !== 'object')
            return;
        this.heardAt = performance.now();
        if (frame.t === 'welcome') {
            this.up = true;
            this.deadMs = frame.dead_ms > 0 ? frame.dead_ms : this.deadMs;
            this.settled = setTimeout(() => (this.attempt = 0), stableMs);
        }
        this.watch(this.up ? this.deadMs : connectMs);
        if (frame.t === 'bye' && Array.isArray(frame.after_ms) && frame.after_ms.length === 2)
            this.wait = frame.after_ms;
        this.owner.received(frame);
    }

    watch(ms) {
        clearTimeout(this.watcher);
        this.watcher = setTimeout(() => this.again(null), ms);
    }

    lost(socket, code) {
        if (socket !== this.socket)
            return;
        this.close();
        if (final.has(code)) {
            this.endedBy = code;
            this.stop();
            return;
        }
        if (code === 4001)
            this.owner.tokenLost();
        const [low, high] = this.wait ?? [0, this.attempt === 0 ? 250 : Math.min(longestWaitMs, 500 * 2 ** this.attempt)];
        ++this.attempt;
        this.timer = setTimeout(() => this.open(), low + Math.random() * Math.max(0, high - low));
        this.owner.linkChanged();
    }
}
