// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the first word to the rating on a page of another origin, with a real server (BATON_BATOND) and a console without a window
// (BATON_HEADLESS). BATON_LONG adds what takes its time; BATON_PICTURES names a folder for pictures.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { Agent, Batond, headlessConsole } from './desk.mjs';
import { Site } from './site.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const axe = () => readFileSync(path.join(here, 'node_modules/axe-core/axe.min.js'), 'utf8');
const key = 'a-key-of-the-site-32-letters-long';
const largest = 30000; // bytes as sent, of loader and page
const knowledge = [
    { question: 'Do you ship lamps to Norway?', answer: 'Yes, we ship lamps to Norway in four days.' },
    { lang: 'ar', question: 'هل تشحنون المصابيح إلى النرويج؟', answer: 'نعم، نشحن المصابيح إلى النرويج في أربعة أيام.' },
];
const tongues = {
    en: { locale: 'en-GB', ask: 'Do you ship lamps to Norway?', answer: 'Norway in four days', human: 'Talk to a person', queue: 'in the queue', back: 'AI assistant', thanks: 'Thank you!' },
    ar: { locale: 'ar-EG', ask: 'هل تشحنون المصابيح إلى النرويج؟', answer: 'أربعة أيام', human: 'التحدث إلى شخص', queue: 'قائمة الانتظار', back: 'مساعد ذكي', thanks: 'شكرًا لك!' },
};
const sizes = {
    desktop: { viewport: { width: 1100, height: 780 } },
    phone: { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
};
let browser;
let server;
let site;
let agent;
let context;
let page;
let complaints;
let requests;

const launcher = () => page.locator('baton-widget #launcher');
const chat = () => page.frameLocator('baton-widget iframe');
const frame = () => page.frames().find(f => f.url().startsWith(server.origin) && f !== page.mainFrame());
const text = () => chat().locator('#text');
const sees = (selector, words) => chat().locator(selector, { hasText: words }).first().waitFor();
async function write(words) {
    await text().fill(words);
    await text().press('Enter');
}

async function visit(options = {}, where = site.origin + '/') {
    await context?.close();
    // The policies of the pages stay in force; only what axe needs to be put in goes around them.
    context = await browser.newContext({ locale: 'en-GB', ...sizes.desktop, ...options });
    context.on('console', m => ['error', 'warning'].includes(m.type()) && !/WebSocket connection to|ERR_INTERNET_DISCONNECTED/.test(m.text()) && complaints.push(m.text()));
    context.on('weberror', e => complaints.push(String(e.error())));
    context.on('request', r => requests.push(r.url()));
    await context.addInitScript(() => {
        window.violations = [];
        document.addEventListener('securitypolicyviolation', e => window.violations.push(e.violatedDirective + ' ' + e.blockedURI));
    });
    page = await context.newPage();
    await page.goto(where);
}

/// The conversation, as the site hears its id.
async function conversation() {
    for (let tries = 0; tries < 200; ++tries) {
        const c = await page.evaluate(() => window.conversation);
        if (c)
            return c;
        await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw new Error('the site heard of no conversation');
}

/// Nothing serious, in the page and in the frame. Through the debugger's own world, since neither policy lets a stranger's script in.
async function accessible(what) {
    for (const one of [page.mainFrame(), frame()]) {
        const session = await context.newCDPSession(one).catch(() => context.newCDPSession(page));
        const { frameTree } = await session.send('Page.getFrameTree');
        const find = tree => (tree.frame.url === one.url() ? tree.frame.id : (tree.childFrames ?? []).map(find).find(Boolean));
        const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: find(frameTree) ?? frameTree.frame.id, worldName: 'axe' });
        const evaluate = async expression => {
            const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId: executionContextId, awaitPromise: true, returnByValue: true });
            assert.equal(exceptionDetails, undefined, exceptionDetails?.exception?.description);
            return result.value;
        };
        await evaluate(axe() + ';0');
        const found = JSON.parse(await evaluate(`axe.run(document, { resultTypes: ['violations'], iframes: false })
            .then(r => JSON.stringify(r.violations.map(v => [v.impact, v.id, v.nodes.map(n => n.target.join(' ')).join(', ')])))`));
        await session.detach();
        assert.deepEqual(found.filter(([impact]) => ['serious', 'critical'].includes(impact)), [], `${what}: ${one.url()}`);
    }
}

/// What docs/widget.md shows to sites signs as this test does.
async function examplesSay({ id, name, email }) {
    const doc = readFileSync(path.join(here, '../../docs/widget.md'), 'utf8');
    const block = (language, word) => [...doc.matchAll(/```(\w+)\n([\s\S]*?)```/g)].find(found => found[1] === language && found[2].includes(word))[2];
    const { identify } = await import('data:text/javascript,' + encodeURIComponent(block('js', 'createHmac')));
    const python = spawnSync('python3', ['-c', `${block('python', 'def identify')}\nimport json, sys\nkey, *who = json.loads(sys.argv[1])\nprint(json.dumps(identify(key.encode(), *who)))`,
        JSON.stringify([key, id, name, email])], { encoding: 'utf8' });
    assert.equal(python.status, 0, python.stderr);
    for (const told of [identify(key, id, name, email), JSON.parse(python.stdout)]) {
        const signature = createHmac('sha256', key).update(['baton.identity.1', id, name, email, told.expires].join('\n')).digest('hex');
        assert.deepEqual(told, { id, name, email, expires: told.expires, signature });
    }
}

async function picture(name) {
    if (process.env.BATON_PICTURES)
        await page.screenshot({ path: path.join(process.env.BATON_PICTURES, `widget-${name}.png`) });
}

const lacks = !process.env.BATON_BATOND ? 'BATON_BATOND names no server' : !existsSync(path.join(here, 'node_modules/axe-core')) ? 'axe-core is not installed: run npm ci in tests/npm' : false;

describe('the chat on a site', { skip: lacks, timeout: 300000 }, () => {
    before(async () => {
        site = await new Site('', '127.0.0.1').listen();
        server = await Batond.start({ knowledge, key, options: ['--origin', site.origin, '--set', 'visitor_messages_per_minute=600'] });
        site.chat = server.origin;
        agent = await Agent.come(server.origin, 'mia');
        agent.say({ t: 'cmd', id: '0190a5d0-0000-7000-8000-0000000000a1', op: 'status', data: { agent: agent.me, status: 'available' } });
        browser = await chromium.launch({
            executablePath: process.env.BATON_CHROMIUM || '/usr/bin/chromium',
            args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
                '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
        });
    });
    after(async () => {
        await browser?.close();
        agent?.socket.close();
        await server?.stop();
        await site?.close();
    });
    beforeEach(() => {
        complaints = [];
        requests = [];
        Object.assign(site, { attributes: {}, html: '', language: 'en', title: 'Lantern House',
            script: "Baton('on', 'conversation', c => (window.conversation = c)); Baton('on', 'identified', told => (window.identified = told));" });
    });
    afterEach(async () => {
        const violations = await Promise.all((page?.frames() ?? []).map(f => f.evaluate(() => window.violations).catch(() => [])));
        await context?.close();
        context = page = undefined;
        assert.deepEqual(violations.flat().filter(Boolean), [], 'no policy is violated');
        assert.deepEqual(complaints, [], 'the console of the browser stays empty');
        assert.deepEqual(requests.filter(u => ![server.origin, site.origin].some(o => u.replace(/^blob:/, '').startsWith(o + '/'))), [], 'nobody else is asked');
    });

    for (const [tongue, words] of Object.entries(tongues))
        for (const [size, screen] of Object.entries(sizes))
            it(`goes the whole way in ${tongue} on a ${size}`, async () => {
                site.language = tongue;
                site.attributes = { 'data-form': 'name,email' };
                await visit({ locale: words.locale, ...screen });
                await launcher().waitFor();
                await picture(`${tongue}-${size}-button`);
                await launcher().click();
                await chat().locator('#field-name').waitFor();
                await accessible('a form');
                await picture(`${tongue}-${size}-form`);
                await chat().locator('#field-name').fill('Vera');
                await chat().locator('#field-email').fill('vera@shop.example');
                await chat().locator('#form [type=submit]').click();
                await write(words.ask);
                await sees('.ai .bubble', words.answer);
                await picture(`${tongue}-${size}-answer`);
                const c = await conversation();
                await chat().locator('#human', { hasText: words.human }).click();
                await sees('#status', words.queue);
                await accessible('waiting');
                await picture(`${tongue}-${size}-waiting`);
                agent.say({ t: 'watch', c, on: true });
                const waiting = await agent.head(c);
                assert.equal(waiting.owner, 'queue');
                assert.equal(waiting.visitor.name, 'Vera');
                assert.deepEqual([waiting.fields.email.value, waiting.fields.email.source], ['vera@shop.example', 'form']);
                assert.equal(waiting.page.current.url, `${site.origin}/`);
                await agent.does(c, 'claim', {});
                await sees('#partner', 'Mia');
                const console = headlessConsole(server.origin, agent, c, server.folder);
                if (console) {
                    await sees('.agent .bubble', 'A 1');
                    await console.enough();
                }
                await agent.does(c, 'send', { text: 'I have put one aside for you.' });
                await sees('.agent .bubble', 'put one aside');
                agent.say({ t: 'eph', c, who: '', kind: 'typing', ttl: 6000 });
                await sees('#typist', 'Mia');
                await picture(`${tongue}-${size}-agent`);
                await agent.does(c, 'return', { note: 'One lamp is put aside.' });
                await sees('#partner', words.back);
                await chat().locator('#stars button').nth(4).click();
                await accessible('a rating');
                await picture(`${tongue}-${size}-rating`);
                await chat().locator('#comment').fill('Kind');
                await chat().locator('#rateSend').click();
                await sees('#rateTitle', words.thanks);
                await agent.hears(f => f.t === 'ev' && f.c === c && f.type === 'conversation.rated');
                await page.evaluate(() => window.Baton('convert', 'order', '129.00 EUR'));
                await agent.hears(f => f.t === 'ev' && f.c === c && f.type === 'goal.reached' && f.data.goal === 'order');
                await write(words.ask);
                await chat().locator('.ai .bubble', { hasText: words.answer }).nth(1).waitFor();
                await page.reload();
                await chat().locator('.ai .bubble', { hasText: words.answer }).nth(1).waitFor({ state: 'attached' });
                assert.equal((await context.cookies()).length, 0);
            });

    it('keeps what is known known, and asks for the rest alone', async () => {
        site.attributes = { 'data-ask': 'email,order' };
        await visit();
        await launcher().click();
        await write('You can write to me at vera@shop.example');
        await chat().locator('.ai .bubble').first().waitFor();
        await chat().locator('#human').click();
        await chat().locator('#field-order').waitFor();
        assert.equal(await chat().locator('#field-email').count(), 0, 'what was said in the talk is known');
    });

    it('stands in one thread: the popup it began from, the form and the talk, each in its place', async () => {
        site.attributes = { 'data-popup': '/pricing*', 'data-popup-text': 'Not sure which?', 'data-form': 'name,email' };
        await visit({}, `${site.origin}/pricing?plan=2`);
        await page.locator('baton-widget .say .text').click();
        await chat().locator('#field-email').fill('vera@shop.example');
        await chat().locator('#form [type=submit]').click();
        await write('I want a person');
        await sees('#status', 'queue');
        const c = await conversation();
        agent.say({ t: 'fetch', id: 'thread-1', what: 'thread', c, limit: 50 });
        const { messages } = await agent.hears(f => f.t === 'page' && f.id === 'thread-1');
        assert.deepEqual(messages.slice(0, 4).map(m => [m.kind, m.mark ?? '', m.text]), [
            ['mark', 'from_popup', `${site.origin}/pricing?plan=2`], ['mark', 'form_sent', 'email'], ['text', '', 'I want a person'], ['system', 'requested', messages[3]?.text]]);
        assert.equal((await agent.head(c)).page.origin, 'popup');
        assert.equal(await chat().locator('#log > *', { hasText: 'email' }).count(), 0, 'a mark is for the team alone');
        await chat().locator('#cancel').click();
        await chat().locator('#human').waitFor();
    });

    it('takes a request for a meeting to sales, and counts it once', async () => {
        site.attributes = { 'data-meeting': '' };
        await visit();
        await launcher().click();
        await chat().locator('#meeting').click();
        await accessible('a request for a meeting');
        await picture('meeting');
        for (const [key, value] of [['name', 'Vera'], ['email', 'vera@shop.example'], ['preferred_time', 'Tuesday, after lunch'], ['need', 'Brass lamps']])
            await chat().locator(`#meeting-${key}`).fill(value);
        await chat().locator('#meetingForm [type=submit]').click();
        await sees('#status', 'queue');
        const c = await conversation();
        const waiting = await agent.head(c);
        assert.deepEqual([waiting.owner, waiting.handoff.category, waiting.handoff.intent, waiting.visitor.name], ['queue', 'sales', 'sales/demo', 'Vera']);
        assert.deepEqual(['email', 'preferred_time', 'need'].map(k => [waiting.fields[k].value, waiting.fields[k].source]),
            [['vera@shop.example', 'form'], ['Tuesday, after lunch', 'form'], ['Brass lamps', 'form']]);
        const count = 'import sqlite3, sys\nfor record, in sqlite3.connect(sys.argv[1]).execute("SELECT record FROM event WHERE conversation = ?", sys.argv[2:]):\n print(bytes(record).count(b"meeting_requested"), end="")';
        const counted = spawnSync('python3', ['-c', count, path.join(server.data, 'workspace.db'), c], { encoding: 'utf8' });
        assert.equal(counted.status, 0, counted.stderr);
        assert.equal(counted.stdout.replaceAll('0', ''), '1', 'one goal, in the commit of the form');
        await accessible('a meeting that was asked for');
        await agent.does(c, 'claim', {});
        await agent.does(c, 'return', {});
        await chat().locator('#meeting').waitFor();
    });

    it('believes what the site has signed, and nothing else', async () => {
        await visit();
        await launcher().click();
        await write('Hello');
        const c = await conversation();
        const expires = Math.floor(Date.now() / 1000) + 300;
        const who = { id: 'K-4711', name: 'Vera Doe', email: 'vera@shop.example', expires };
        const signature = createHmac('sha256', key).update(['baton.identity.1', who.id, who.name, who.email, who.expires].join('\n')).digest('hex');
        await examplesSay(who);
        const claims = async (given, verified, code) => {
            await page.evaluate(one => {
                window.identified = undefined;
                window.Baton('identify', one);
            }, given);
            for (let tries = 0; tries < 200 && !(await page.evaluate(() => window.identified)); ++tries)
                await new Promise(resolve => setTimeout(resolve, 50));
            assert.deepEqual(await page.evaluate(() => window.identified), { verified, code });
        };
        await claims({ ...who, email: 'boss@shop.example', signature }, false, 'forbidden');
        await claims({ ...who, expires: expires + 1, signature }, false, 'forbidden');
        await claims({ ...who, signature }, true, '');
        const head = await agent.head(c);
        assert.deepEqual(['account', 'email', 'name'].map(k => [head.fields[k].value, head.fields[k].source]),
            [['K-4711', 'verified'], ['vera@shop.example', 'verified'], ['Vera Doe', 'verified']]);
        await claims({ id: 'K-4711', name: 'Mallory', email: 'm@x.example' }, false, '');
        await new Promise(resolve => setTimeout(resolve, 300));
        const after = await agent.head(c);
        assert.deepEqual([after.fields.email.value, after.visitor.name], ['vera@shop.example', 'Vera Doe']);
    });

    it('shows itself to no other site', async () => {
        const other = await new Site(server.origin, '127.0.0.1').listen();
        await visit({}, other.origin + '/');
        await launcher().click();
        for (let tries = 0; tries < 100 && !complaints.length; ++tries)
            await new Promise(resolve => setTimeout(resolve, 50));
        assert.ok(complaints.some(c => /frame-ancestors/.test(c)), JSON.stringify(complaints));
        complaints = [];
        requests = [];
        await page.close();
        await other.close();
    });

    it('is read to the end by who cannot see it: two tabs, long names, dark', async () => {
        site.title = 'L'.repeat(300);
        await visit({ colorScheme: 'dark' });
        await launcher().click();
        await write('x'.repeat(2000));
        const c = await conversation();
        await write('I want a person');
        await sees('#status', 'queue');
        await agent.does(c, 'claim', {});
        await agent.does(c, 'send', { text: 'A reply without a blank: ' + 'y'.repeat(400) });
        await sees('.agent .bubble', 'yyy');
        const said = (await agent.head(c)).messages;
        await agent.hears(f => f.t === 'eph' && f.c === c && f.kind === 'seen' && f.n >= said);
        await accessible('dark');
        await picture('dark-long');
        await launcher().click();
        await agent.does(c, 'send', { text: 'Are you still there? ' + 'Please say so. '.repeat(30) });
        await page.locator('baton-widget .say').waitFor();
        await accessible('a preview');
        await picture('dark-preview');
        const first = page;
        page = await context.newPage();
        await page.goto(site.origin + '/second');
        await page.locator('baton-widget .badge', { hasText: '1' }).waitFor();
        await launcher().click();
        await write('Yes, from the second tab');
        page = first;
        await chat().locator('.visitor .bubble', { hasText: 'from the second tab' }).waitFor({ state: 'attached' });
        await page.locator('baton-widget .badge').waitFor({ state: 'hidden' });
        assert.equal(await chat().locator('.visitor .bubble', { hasText: 'from the second tab' }).count(), 1);
        await agent.does(c, 'return', {});
    });

    it('gives and takes files in the frame', async () => {
        await visit();
        await launcher().click();
        await write('I want a person');
        await sees('#status', 'queue');
        const c = await conversation();
        await chat().locator('#picker').setInputFiles({ name: 'bill.txt', mimeType: 'text/plain', buffer: Buffer.from('129') });
        await chat().locator('#files progress').waitFor({ state: 'hidden' });
        await write('Here is the bill');
        const link = chat().locator('.attachment', { hasText: 'bill.txt' });
        await link.waitFor();
        const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
        assert.equal(download.suggestedFilename(), 'bill.txt');
        await chat().locator('#cancel').click();
        await chat().locator('#human').waitFor();
        assert.ok(c);
    });

    it('loses nothing while the network is cut for 30 s', { skip: process.env.BATON_LONG ? false : 'BATON_LONG is not set' }, async () => {
        await visit();
        await launcher().click();
        await write('I want a person');
        const c = await conversation();
        await sees('#status', 'queue');
        await agent.does(c, 'claim', {});
        await sees('#partner', 'Mia');
        await context.setOffline(true);
        const cutAt = performance.now();
        await agent.does(c, 'send', { text: 'Said while you were away' });
        await write('Written without a network');
        await sees('.sending .bubble', 'Written without a network');
        await text().fill('A draft');
        await new Promise(resolve => setTimeout(resolve, 30000 - (performance.now() - cutAt)));
        await context.setOffline(false);
        await sees('.agent .bubble', 'Said while you were away');
        await chat().locator('.sending').waitFor({ state: 'detached' });
        assert.equal(await chat().locator('.visitor .bubble', { hasText: 'Written without a network' }).count(), 1);
        assert.equal(await text().inputValue(), 'A draft');
        await agent.hears(f => f.t === 'ev' && f.c === c && f.type === 'message.added' && JSON.stringify(f.data).includes('Written without a network'));
        await agent.does(c, 'return', {});
    });

    it('lets an admin try it: the tag to copy and a shop', async () => {
        await visit({}, server.origin + '/try');
        assert.equal(await page.locator('#tag').textContent(), `<script async src="${server.origin}/widget.js"></script>`);
        await page.locator('[data-baton-open=sales]').click();
        await text().waitFor();
        assert.equal(await chat().locator('#topic').inputValue(), 'sales');
        await write(knowledge[0].question);
        await sees('.ai .bubble', knowledge[0].answer);
        await page.locator('[data-goal]').first().click();
        await page.locator('#done', { hasText: 'Ordered' }).waitFor();
        await accessible('the page to try');
        await picture('try');
    });

    it('is less than 30 kB, and says how much', async () => {
        const get = url => new Promise((resolve, reject) => http.get(url, { headers: { 'accept-encoding': 'deflate' } }, answer => {
            const parts = [];
            answer.on('data', part => parts.push(part)).on('end', () => resolve({ coding: answer.headers['content-encoding'], bytes: Buffer.concat(parts) }));
        }).on('error', reject));
        const sizes = {};
        for (const tongue of ['en', 'ar', 'de', 'zh']) {
            requests = [];
            site.language = tongue;
            await visit();
            await launcher().click();
            await text().waitFor();
            await write('Hello');
            await chat().locator('.ai .bubble').first().waitFor();
            const fetched = [...new Set(requests.filter(u => u.startsWith(server.origin)))];
            let total = 0;
            for (const url of fetched) {
                const { coding, bytes } = await get(url);
                assert.equal(coding, 'deflate', url);
                assert.ok(inflateSync(bytes).length >= bytes.length);
                total += bytes.length;
                sizes[new URL(url).pathname] = bytes.length;
            }
            console.log(`loader and page in ${tongue}: ${total} bytes compressed, in ${fetched.length} files`);
            assert.ok(total < largest, `${total} bytes`);
        }
        const more = ['/alone.js', '/forms.js', '/identity.js', '/meeting.js', '/rating.js'];
        for (const late of more)
            sizes[late] = (await get(server.origin + late)).bytes.length;
        console.log(`  of these the loader alone: ${sizes['/widget.js']}; fetched by those who need them: ${more.map(f => `${f} ${sizes[f]}`).join(', ')}`);
    });
});
