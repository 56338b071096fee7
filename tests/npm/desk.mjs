// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server of ours, started by the test, and somebody who answers at it.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';

const batond = process.env.BATON_BATOND;
const password = 'a long password';
let made = 0;

export function uuid7() {
    const stamp = (Date.now() + ++made).toString(16).padStart(12, '0');
    const chance = randomBytes(10).toString('hex');
    return (stamp + '7' + chance.slice(0, 3) + '8' + chance.slice(3, 18)).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
}

function run(input, ...words) {
    const done = spawnSync(batond, words, { input, encoding: 'utf8' });
    assert.equal(done.status, 0, done.stderr);
}

/// batond with what it knows, people and options.
export class Batond {
    static async start({ people = ['Mia'], knowledge = [], options = [], key = '' } = {}) {
        const one = new Batond();
        one.folder = mkdtempSync(path.join(tmpdir(), 'baton-widget-'));
        one.data = path.join(one.folder, 'data');
        run('', 'init', '--data', one.data);
        for (const name of people)
            run(password + '\n', 'agent', 'add', '--data', one.data, name.toLowerCase(), name, '--team', 'Support', '--team', 'Sales', '--team', 'Billing', '--password-stdin');
        const more = [...options];
        if (knowledge.length) {
            writeFileSync(path.join(one.folder, 'knowledge.jsonl'), knowledge.map((entry, i) => JSON.stringify({ id: `kb-${i}`, lang: 'en', category: 'general', ...entry })).join('\n') + '\n');
            more.push('--knowledge', path.join(one.folder, 'knowledge.jsonl'));
        }
        if (key) {
            writeFileSync(path.join(one.folder, 'key'), key + '\n', { mode: 0o600 });
            more.push('--identity-key-file', path.join(one.folder, 'key'));
        }
        one.process = spawn(batond, ['serve', '--data', one.data, '--listen', '127.0.0.1:0', ...more], { stdio: ['ignore', 'pipe', 'inherit'] });
        const [line] = await once(createInterface({ input: one.process.stdout }), 'line');
        one.origin = line.replace('listening on ', '');
        return one;
    }

    async stop() {
        this.process.kill();
        await once(this.process, 'exit');
        rmSync(this.folder, { recursive: true, force: true });
    }
}

/// An agent at the wire: sees what waits, claims it, answers, gives it back.
export class Agent {
    static async come(origin, login) {
        const one = new Agent();
        one.heard = [];
        one.socket = new WebSocket(origin.replace('http', 'ws') + '/v1/agent', 'baton.v1+json');
        await once(one.socket, 'open');
        one.socket.on('message', bytes => one.hear(JSON.parse(bytes)));
        const client = { name: 'test', ver: '1', os: 'test', device: `d_${login}0001` };
        one.say({ t: 'sign_in', login, password, client });
        one.token = (await one.hears(f => f.t === 'signed_in')).token;
        one.say({ t: 'hello', proto: [1, 1], token: one.token, client });
        one.me = (await one.hears(f => f.t === 'welcome')).me.agent;
        return one;
    }

    hear(frame) {
        this.heard.push(frame);
        if (frame.t === 'ping')
            this.say({ t: 'pong', n: frame.n, pos: 0 });
        this.woken?.();
    }

    say(frame) {
        this.socket.send(JSON.stringify(frame));
    }

    async hears(wanted, ms = 20000) {
        const end = performance.now() + ms;
        for (;;) {
            const found = this.heard.find(wanted);
            if (found)
                return found;
            if (performance.now() > end)
                throw new Error(`not heard: ${wanted}; heard ${JSON.stringify(this.heard.slice(-12))}`);
            await new Promise(resolve => {
                this.woken = resolve;
                setTimeout(resolve, 200);
            });
        }
    }

    /// How a conversation stands.
    async head(c) {
        const id = uuid7();
        this.say({ t: 'fetch', id, what: 'head', c, limit: 1 });
        return (await this.hears(f => f.t === 'page' && f.id === id)).heads?.[0];
    }

    async does(c, op, data) {
        const { fence = 0 } = await this.head(c);
        const id = uuid7();
        this.say({ t: 'cmd', id, op, c, fence, data });
        const ack = await this.hears(f => f.t === 'ack' && f.id === id);
        assert.ok(ack.ok, `${op}: ${JSON.stringify(ack)}`);
    }
}

/// A console without a window at work in a conversation that its agent has: it writes replies, `A 1` and on. `enough` ends it.
export function headlessConsole(origin, agent, c, folder) {
    const program = process.env.BATON_HEADLESS;
    if (!program)
        return null;
    const child = spawn(program, ['--server', origin, '--token', agent.token, '--mine', path.join(folder, `mine-${uuid7()}.db`), '--conversation', c, '--from', '1'],
        { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' } });
    const done = new Promise(resolve => createInterface({ input: child.stdout }).on('line', line => line === 'done 1' && resolve()));
    return {
        done,
        async enough() {
            child.kill('SIGKILL');
            await once(child, 'exit');
        },
    };
}
