// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The agent's page on a phone, in a real browser, with a real server: BATON_BATOND names it.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { WebSocket } from 'ws';

const limit = { timeout: 90000 };
const batond = process.env.BATON_BATOND;
const password = 'a long password';
let folder;
let server;
let origin;
let browser;
let context;
let page;
let complaints;
let requests;
let visitor;

function run(input, ...words) {
    const done = spawnSync(batond, words, { input, encoding: 'utf8' });
    assert.equal(done.status, 0, done.stderr);
}

let made = 0;
function uuid7() {
    const stamp = (Date.now() + ++made).toString(16).padStart(12, '0');
    const chance = randomBytes(10).toString('hex');
    const hex = stamp + '7' + chance.slice(0, 3) + '8' + chance.slice(3, 18);
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
}

/// Somebody on the website who asks for a person, and all they hear.
class Visitor {
    static async come(text, name = '') {
        const one = new Visitor();
        one.heard = [];
        one.socket = new WebSocket(origin.replace('http', 'ws') + '/v1/visitor', 'baton.v1+json', { headers: { Origin: origin } });
        await once(one.socket, 'open');
        one.socket.on('message', bytes => one.hear(JSON.parse(bytes)));
        one.say({ t: 'hello', proto: [1, 1], token: '', language: 'en', name });
        one.c = (await one.hears(f => f.t === 'welcome')).c;
        one.say({ t: 'cmd', id: uuid7(), op: 'message', ...(one.c ? { c: one.c } : {}), data: { text } });
        one.say({ t: 'cmd', id: uuid7(), op: 'ask_human', ...(one.c ? { c: one.c } : {}), data: {} });
        await one.hears(f => f.t === 'state' && f.state === 'waiting');
        one.c = one.c || (await one.hears(f => f.t === 'welcome' && f.c)).c;
        return one;
    }

    hear(frame) {
        this.heard.push(frame);
        if (frame.t === 'ping')
            this.say({ t: 'pong', n: frame.n });
        this.woken?.();
    }

    say(frame) {
        this.socket.send(JSON.stringify(frame));
    }

    async hears(wanted) {
        for (;;) {
            const found = this.heard.find(wanted);
            if (found)
                return found;
            await new Promise(resolve => (this.woken = resolve));
        }
    }
}

const link = c => `${origin}/agent/c/${c}`;

async function open(url, options = {}) {
    await context?.close();
    context = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, ...options });
    context.on('console', m => ['error', 'warning'].includes(m.type()) && complaints.push(m.text()));
    context.on('weberror', e => complaints.push(String(e.error())));
    context.on('request', r => requests.push(r.url()));
    page = await context.newPage();
    await page.goto(url);
}

/// The page with a hand on its connection: `change` gets each frame of the server and gives what the page hears of it.
async function tapped(url, change) {
    const sockets = [];
    await open('about:blank');
    await page.routeWebSocket(/\/v1\/agent/, socket => {
        const there = socket.connectToServer();
        there.onMessage(bytes => {
            const frame = change(JSON.parse(bytes));
            if (frame)
                socket.send(JSON.stringify(frame));
        });
        sockets.push(socket);
    });
    await page.goto(url);
    return sockets;
}

async function signIn(login = 'mia', word = password) {
    await page.fill('#login', login);
    await page.fill('#password', word);
    await page.tap('#enter');
}

const sees = (selector, text) => page.locator(selector, { hasText: text }).first().waitFor();

describe('the page a link in an alert leads to', { skip: batond ? false : 'BATON_BATOND names no server' }, () => {
    before(async () => {
        folder = mkdtempSync(path.join(tmpdir(), 'baton-phone-'));
        const data = path.join(folder, 'data');
        run('', 'init', '--data', data);
        // Nobody may sign in more than a few times a minute.
        for (const name of ['Mia', 'Ben', 'Eva'])
            run(password + '\n', 'agent', 'add', '--data', data, name.toLowerCase(), name, '--team', 'Support', '--password-stdin');
        server = spawn(batond, ['serve', '--data', data, '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'inherit'] });
        const [line] = await once(createInterface({ input: server.stdout }), 'line');
        origin = line.replace('listening on ', '');
        browser = await chromium.launch({
            executablePath: process.env.BATON_CHROMIUM || '/usr/bin/chromium',
            args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
                '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
        });
    });
    after(async () => {
        await browser?.close();
        if (server) {
            server.kill();
            await once(server, 'exit');
        }
        rmSync(folder, { recursive: true, force: true });
    });
    beforeEach(() => {
        complaints = [];
        requests = [];
    });
    afterEach(() => {
        visitor?.socket.close();
        assert.deepEqual(complaints, []);
        assert.deepEqual(requests.filter(url => !url.startsWith(origin)), []);
    });

    it('goes from the link to a reply, and back to the AI', limit, async () => {
        visitor = await Visitor.come('My parcel <b>is</b> lost, <img src=x onerror=alert(1)>');
        await open(link(visitor.c));
        await signIn();
        await sees('#log .bubble', 'My parcel <b>is</b> lost, <img src=x onerror=alert(1)>');
        await sees('#state', 'Waiting');
        await sees('#briefing dd', 'My parcel <b>is</b> lost');
        assert.equal(await page.locator('#composer').isVisible(), false);
        await page.tap('#claim');
        await sees('#state', 'You have it');
        await visitor.hears(f => f.t === 'state' && f.state === 'agent' && f.agent === 'Mia');
        await page.fill('#text', 'Hello, I will look for it.');
        await page.tap('#send');
        await visitor.hears(f => f.t === 'msg' && f.text === 'Hello, I will look for it.');
        await sees('#log .ours .bubble', 'Hello, I will look for it.');
        assert.equal(await page.inputValue('#text'), '');
        visitor.say({ t: 'cmd', id: uuid7(), op: 'message', c: visitor.c, data: { text: 'Thank you!' } });
        await sees('#log .bubble', 'Thank you!');
        await page.tap('#giveBack');
        await page.fill('#note', 'Refund approved');
        await page.tap('#return');
        await sees('#state', 'The AI has it');
        await visitor.hears(f => f.t === 'state' && f.state === 'ai');
        assert.equal(await page.locator('#claim').isVisible(), false);
    });

    it('names the visitor above each of their messages, whatever comes first', limit, async () => {
        visitor = await Visitor.come('Hello?', 'Paula Meyer');
        let holds = true;
        await tapped(link(visitor.c), frame => (holds && frame.t === 'page' && frame.heads?.length ? null : frame));
        await signIn('eva');
        await sees('#log .bubble', 'Hello?');
        holds = false;
        visitor.say({ t: 'cmd', id: uuid7(), op: 'message', c: visitor.c, data: { text: 'Anybody?' } });
        await sees('#log .bubble', 'Anybody?');
        await sees('#visitor', 'Paula Meyer');
        assert.deepEqual(await page.locator('#log .visitor bdi').allTextContents(), ['Paula Meyer', 'Paula Meyer']);
        visitor.say({ t: 'cmd', id: uuid7(), op: 'form', c: visitor.c, data: { name: '', values: { preferred_time: 'Tuesday', colour: 'red' } } });
        await sees('#log .line', 'filled in a form: ');
        await sees('#log .line', 'Preferred time for a meeting');
        await sees('#log .line', 'colour');
        assert.equal(await page.locator('#log .line', { hasText: /Tuesday/ }).count(), 0);
    });

    it('never leaves the keyboard on what is gone, and names what it stands on', limit, async () => {
        visitor = await Visitor.come('Hello?');
        await open(link(visitor.c));
        await signIn('eva');
        await sees('#state', 'Waiting');
        const at = () => page.evaluate(() => document.activeElement.id);
        await page.focus('#claim');
        await page.keyboard.press('Enter');
        await sees('#state', 'You have it');
        await page.locator('#claim').waitFor({ state: 'hidden' });
        await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
        assert.equal(await at(), 'scroll');
        await page.getByRole('region', { name: 'Conversation', exact: true }).waitFor();
        await page.focus('#giveBack');
        await page.keyboard.press('Enter');
        assert.equal(await at(), 'note');
        await page.focus('#return');
        await page.keyboard.press('Enter');
        await sees('#state', 'The AI has it');
        await page.locator('#return').waitFor({ state: 'hidden' });
        await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
        assert.equal(await at(), 'scroll');
    });

    it('shows what is written, and why it cannot be sent', limit, async () => {
        visitor = await Visitor.come('Hello?');
        await open(link(visitor.c));
        await signIn('eva');
        await page.tap('#claim');
        await page.locator('#text').waitFor();
        const height = async () => (await page.locator('#text').boundingBox()).height;
        const low = await height();
        await page.fill('#text', 'One\nTwo\nThree\nFour');
        assert.ok(await height() > low + 60, `${await height()} after ${low}`);
        await page.fill('#text', 'x'.repeat(8003));
        await sees('#lease', '3 characters too long');
        assert.ok(await page.locator('#send').isDisabled());
        await page.fill('#text', 'One\nTwo');
        await sees('#lease', 'Keep this page open');
        const two = await height();
        await page.tap('#giveBack');
        await page.tap('#stay');
        assert.equal(await height(), two);
        await page.tap('#send');
        await visitor.hears(f => f.t === 'msg' && f.text === 'One\nTwo');
        await sees('#log .ours .bubble', 'Two');
        assert.equal(await height(), low);
    });

    it('says who was faster', limit, async () => {
        visitor = await Visitor.come('Hello?');
        await open(link(visitor.c));
        await signIn();
        await sees('#state', 'Waiting');
        const mia = page;
        const miaContext = context;
        context = null;
        await open(link(visitor.c));
        await signIn('ben');
        await sees('#state', 'Waiting');
        await page.tap('#claim');
        await sees('#state', 'You have it');
        await mia.locator('#state', { hasText: 'Ben has it' }).waitFor();
        assert.equal(await mia.locator('#claim').isVisible(), false);
        await miaContext.close();
    });

    it('keeps nobody out by mistake, and nobody in', limit, async () => {
        visitor = await Visitor.come('Hello?', 'Paula Meyer');
        await open(link(visitor.c));
        await signIn('mia', 'not the password');
        await sees('#doorProblem', 'not right');
        await signIn();
        await sees('#state', 'Waiting');
        // The token is in memory only.
        assert.deepEqual(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]), [[], [], '']);
        const sent = [];
        page.on('websocket', (socket) => socket.on('framesent', (frame) => sent.push(frame.payload)));
        await page.reload();
        await page.locator('#login').waitFor();
        await signIn();
        await sees('#state', 'Waiting');
        await sees('#visitor', 'Paula Meyer');
        await page.tap('#leave');
        await page.locator('#login').waitFor();
        const left = await page.content();
        assert.ok(!left.includes('Paula') && !left.includes('Waiting'), 'nothing of it is left in the page');
        assert.ok(sent.some((payload) => String(payload).includes('"t":"sign_out"')), 'the server ends the token');
        assert.equal(await page.locator('#log li').count(), 0);
        assert.equal(await page.inputValue('#password'), '');
    });

    it('keeps what is not sent when the sign-in runs out, for whoever wrote it', limit, async () => {
        visitor = await Visitor.come('Hello?');
        const sockets = [];
        await open('about:blank');
        await page.routeWebSocket(/\/v1\/agent/, socket => {
            socket.connectToServer();
            sockets.push(socket);
        });
        await page.goto(link(visitor.c));
        await signIn();
        await sees('#state', 'Waiting');
        await page.tap('#claim');
        await sees('#state', 'You have it');
        await page.fill('#text', 'I will look for it.');
        await sockets.at(-1).close({ code: 4001 });
        await sees('#doorProblem', 'sign in again');
        assert.equal(await page.locator('#log li').count(), 0);
        await signIn();
        await sees('#state', 'You have it');
        assert.equal(await page.inputValue('#text'), 'I will look for it.');
        await page.tap('#send');
        await visitor.hears(f => f.t === 'msg' && f.text === 'I will look for it.');
        await page.fill('#text', 'And another thing');
        await sockets.at(-1).close({ code: 4001 });
        await page.locator('#login').waitFor();
        await signIn('ben');
        await sees('#state', 'Mia has it');
        assert.equal(await page.inputValue('#text'), '');
    });

    it('shows nothing of what one may no longer read', limit, async () => {
        visitor = await Visitor.come('My card is 4711');
        let isGone = false;
        let came;
        const sockets = await tapped(link(visitor.c), frame => {
            if (frame.type === 'message.added')
                came?.();
            return isGone && frame.t === 'page' ? { t: 'page', id: frame.id, c: frame.c, total: 0, code: 'not_found' } : frame;
        });
        await signIn('ben');
        await sees('#log .bubble', 'My card is 4711');
        await sees('#briefing dd', 'My card is 4711');
        isGone = true;
        sockets.at(-1).send(JSON.stringify({ t: 'leave', prev: 1, seq: 1, c: visitor.c }));
        await sees('#visitor', 'No such conversation');
        assert.equal(await page.locator('#log li').count(), 0);
        assert.equal(await page.locator('#briefing *').count(), 0);
        assert.ok(!(await page.content()).includes('4711'));
        // Not even for the moment until the server says once more that it is not theirs.
        await page.evaluate(() => {
            window.shown = '';
            const log = document.getElementById('log');
            new MutationObserver(() => (window.shown += log.textContent)).observe(log, { childList: true });
        });
        const told = new Promise(resolve => (came = resolve));
        visitor.say({ t: 'cmd', id: uuid7(), op: 'message', c: visitor.c, data: { text: 'And 4712' } });
        await told;
        await page.waitForTimeout(200);
        assert.equal(await page.evaluate(() => window.shown), '');
        isGone = false;
        sockets.at(-1).send(JSON.stringify({ t: 'enter', prev: 1, seq: 1, head: { id: visitor.c } }));
        await sees('#log .bubble', 'My card is 4711');
        await sees('#log .bubble', 'And 4712');
        await sees('#state', 'Waiting');
        await sockets.at(-1).close({ code: 4003 });
        await sees('#link', 'load the page again');
        assert.ok(!(await page.content()).includes('4711'));
        assert.equal(await page.locator('#log li').count(), 0);
    });

    it('begins the thread anew after a sleep in which more was said than a page holds', limit, async () => {
        visitor = await Visitor.come('The first word');
        let asleep = false;
        const sockets = await tapped(link(visitor.c), frame => (asleep ? null : frame));
        await signIn('ben');
        await sees('#log .bubble', 'The first word');
        asleep = true;
        let last;
        for (let i = 1; i <= 45; ++i) {
            last = uuid7();
            visitor.say({ t: 'cmd', id: last, op: 'message', c: visitor.c, data: { text: `word ${i}.` } });
        }
        assert.ok((await visitor.hears(f => f.t === 'ack' && f.id === last)).ok);
        asleep = false;
        await sockets.at(-1).close({ code: 4012 });
        await sees('#log .bubble', 'word 45.');
        await page.locator('#earlier').waitFor();
        assert.equal(await page.locator('#log li').count(), 40);
        assert.equal(await page.locator('#log .bubble', { hasText: 'The first word' }).count(), 0);
        await page.tap('#earlier');
        await sees('#log .bubble', 'The first word');
        const words = (await page.locator('#log .bubble').allTextContents()).filter(text => text.startsWith('word'));
        assert.deepEqual(words, [...Array(45).keys()].map(i => `word ${i + 1}.`));
    });

    it('says when there is nothing at the end of the link', limit, async () => {
        await open(link('c_0000000000000000000000'));
        await signIn();
        await sees('#visitor', 'No such conversation');
        assert.equal(await page.locator('#claim').isVisible(), false);
    });

    it('fits a small phone, in a script from right to left too', limit, async () => {
        visitor = await Visitor.come('Order 4711 is late. ' + 'x'.repeat(400) + ' https://shop.example/' + 'y'.repeat(300));
        await open(link(visitor.c), { viewport: { width: 320, height: 568 }, locale: 'ar' });
        await signIn('eva');
        await sees('#log .bubble', 'xxx');
        assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        await sees('#briefing dt', 'الطلب');
        // A sentence from left to right ends at its right.
        const [dots, before] = await page.evaluate(() => {
            const text = document.querySelector('#briefing dd').firstChild;
            return [1, 2].map(n => {
                const range = document.createRange();
                range.setStart(text, text.length - n);
                range.setEnd(text, text.length - n + 1);
                return range.getBoundingClientRect().left;
            });
        });
        assert.ok(dots > before, `${dots} is not right of ${before}`);
        for (const id of ['claim', 'leave'])
            assert.ok((await page.locator('#' + id).boundingBox()).height >= 44);
        if (process.env.BATON_SHOTS)
            await page.screenshot({ path: path.join(process.env.BATON_SHOTS, 'phone-ar.png') });
    });

    if (process.env.BATON_SHOTS) {
        it('is looked at', limit, async () => {
            visitor = await Visitor.come('My parcel has not come. Order 4711, could you look where it is? I need it by Friday.');
            await open(link(visitor.c));
            const shot = name => page.screenshot({ path: path.join(process.env.BATON_SHOTS, `phone-${name}.png`) });
            await shot('door');
            await signIn();
            await sees('#state', 'Waiting');
            await sees('#log .bubble', 'My parcel');
            await shot('waiting');
            await page.tap('#claim');
            await sees('#state', 'You have it');
            await page.fill('#text', 'Hello, I will look for it.');
            await shot('mine');
            await page.tap('#send');
            await sees('#log .ours .bubble', 'Hello');
            await page.tap('#giveBack');
            await shot('returning');
            await page.emulateMedia({ colorScheme: 'dark' });
            await shot('dark');
        });
    }
});
