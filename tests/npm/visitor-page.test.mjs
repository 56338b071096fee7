// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { MockServer } from './mockserver.mjs';

const limit = { timeout: 240000 }; // of a suite, also where all else is tested beside it
const isHello = f => f.t === 'hello';
let browser;
let server;
let context;
let page;
let complaints;
let requests;

/// A fresh visitor: own storage, and everything the browser complains about or asks for is kept.
async function visit(options = {}, path = '/') {
    await context?.close();
    context = await browser.newContext({ locale: 'en-GB', viewport: { width: 900, height: 760 }, ...options });
    context.on('console', m => ['error', 'warning'].includes(m.type()) && !/WebSocket connection to/.test(m.text()) && complaints.push(m.text()));
    context.on('weberror', e => complaints.push(String(e.error())));
    context.on('request', r => requests.push(r.url()));
    return open(path);
}

async function open(path = '/') {
    page = await context.newPage();
    page.on('websocket', w => requests.push(w.url().replace(/^ws/, 'http')));
    await page.addInitScript(() => {
        window.violations = [];
        document.addEventListener('securitypolicyviolation', e => window.violations.push(e.violatedDirective + ' ' + e.blockedURI));
    });
    await page.goto(server.origin + path);
    return page;
}

async function write(text) {
    await page.fill('#text', text);
    await page.press('#text', 'Enter');
}

const bubbles = () => page.locator('.msg .bubble').allTextContents();
const seen = (selector, text) => page.locator(selector, { hasText: text }).first().waitFor();
const gone = selector => page.locator(selector).waitFor({ state: 'hidden' });
/// Waits until the page's bubbles are these. Polls from here: the page's policy forbids what waitForFunction does.
async function bubblesAre(expected) {
    const limit = performance.now() + 10000;
    while (JSON.stringify(await bubbles()) !== JSON.stringify(expected) && performance.now() < limit)
        await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.deepEqual(await bubbles(), expected);
}

const until = async (what, is) => {
    const end = performance.now() + 10000;
    while (!is() && performance.now() < end)
        await new Promise(resolve => setTimeout(resolve, 20));
    assert.ok(is(), what);
};

before(async () => {
    browser = await chromium.launch({
        executablePath: process.env.BATON_CHROMIUM || '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
            '--disable-component-update', '--disable-sync'],
    });
});
after(() => browser?.close());
beforeEach(async () => {
    complaints = [];
    requests = [];
    server = await new MockServer().listen();
});
afterEach(async () => {
    const violations = await page?.evaluate(() => window.violations).catch(() => []);
    await context?.close();
    context = page = undefined;
    await server.close();
    assert.deepEqual(violations ?? [], [], 'the content security policy holds');
    assert.deepEqual(complaints, [], 'the console of the browser stays empty');
    assert.deepEqual(requests.filter(u => !u.replace(/^blob:/, '').startsWith(server.origin + '/')), [], 'no request goes anywhere else');
});

const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const photo = { name: 'photo.png', mimeType: 'image/png', buffer: picture };

describe('files', limit, () => {
    it('sends a picture with a message and shows it', async () => {
        await visit();
        await seen('.intro', 'Hello');
        await server.frame(isHello);
        await page.setInputFiles('#picker', photo);
        await page.locator('#files progress').waitFor({ state: 'hidden' });
        const { url, token, type, name, bytes } = server.uploads[0];
        assert.deepEqual([url, token, type, name], ['/v1/attachments?c=c_0001', 'Bearer vt_secret', 'image/png', 'photo.png']);
        assert.ok(bytes.equals(picture));
        await write('Look at this');
        const sent = await server.command('message');
        assert.deepEqual(sent.data, { text: 'Look at this', attachments: [{ id: 'f_0001', name: 'photo.png', type: 'image/png', size: picture.length }] });
        await page.locator('.attachment.has-picture img').waitFor();
        assert.equal(await page.locator('.attachment img').getAttribute('alt'), 'Picture photo.png');
        assert.equal(await page.locator('#files li').count(), 0);
    });

    it('sends a file without words, and only once it is there', async () => {
        let goOn;
        server.onUpload = () => new Promise(resolve => (goOn = () => resolve(201)));
        await visit();
        await server.frame(isHello);
        await page.setInputFiles('#picker', { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
        await seen('#files li', 'notes.txt');
        assert.equal(await page.locator('#send').isDisabled(), true);
        await page.press('#text', 'Enter');
        assert.equal(server.frames.filter(f => f.op === 'message').length, 0);
        goOn();
        await page.locator('#send:not([disabled])').waitFor();
        await page.press('#text', 'Enter');
        assert.equal((await server.command('message')).data.text, '');
        await page.locator('.attachment', { hasText: 'notes.txt' }).waitFor();
        assert.equal(await page.locator('.msg .bubble').isVisible(), false);
    });

    it('takes a file back, and says what cannot be sent', async () => {
        server.onUpload = upload => (upload.name === 'bad.bin' ? 400 : 201);
        await visit();
        await server.frame(isHello);
        await page.setInputFiles('#picker', [photo, { name: 'big.bin', mimeType: '', buffer: Buffer.alloc(20 * 1024 * 1024 + 1) }]);
        await seen('#fileNotice', 'big.bin is larger than 20 MB.');
        await page.getByRole('button', { name: 'Remove photo.png' }).click();
        assert.equal(await page.locator('#files li').count(), 0);
        await page.setInputFiles('#picker', { name: 'bad.bin', mimeType: '', buffer: Buffer.from('x') });
        await seen('#fileNotice', 'bad.bin could not be sent.');
        assert.equal(await page.locator('#files li').count(), 0);
        complaints = complaints.filter(c => !/status of 400/.test(c));
    });

    it('gives a file up that the server does not take, after tries that grow rare', async () => {
        server.onUpload = () => 503;
        await visit();
        await server.frame(isHello);
        await page.locator('#human').waitFor();
        await page.evaluate(() => {
            const real = window.setTimeout;
            window.waits = [];
            // The waits for another try alone pass quicker.
            window.setTimeout = (call, ms, ...more) => {
                const isTry = ms >= 1500 && Number.isInteger(Math.log2(ms / 1500));
                if (isTry)
                    window.waits.push(ms);
                return real(call, isTry ? ms / 100 : ms, ...more);
            };
        });
        await page.setInputFiles('#picker', photo);
        await seen('#fileNotice', 'photo.png could not be sent.');
        assert.equal(await page.locator('#files li').count(), 0);
        assert.equal(server.uploads.length, 7);
        assert.deepEqual(await page.evaluate(() => window.waits), [1500, 3000, 6000, 12000, 24000, 48000]);
        complaints = complaints.filter(c => !/status of 503/.test(c));
    });

    it('saves what the team sends, and never opens it', async () => {
        const page1 = server.hold('f_9001', 'invoice.html', 'application/octet-stream', Buffer.from('<script>window.pwned = 1</script>'));
        server.post('agent', '', { name: 'Ana', attachments: [page1, { id: '../secret', name: 'x', size: 1 }] });
        await visit();
        const link = page.getByRole('button', { name: 'Download invoice.html, 33 bytes' });
        await link.waitFor();
        assert.equal(await page.locator('.attachment').count(), 1, 'what has no id of ours is no file');
        const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
        assert.equal(download.suggestedFilename(), 'invoice.html');
        assert.equal(await page.evaluate(() => window.pwned), undefined);
        assert.equal(context.pages().length, 1);
    });

    it('shows a hostile name literally and a broken picture as its name', async () => {
        const name = '<img src=x onerror=alert(1)>.png';
        server.post('agent', 'See', { name: 'Ana', attachments: [server.hold('f_9002', name, 'image/png', Buffer.from('not a picture'))] });
        await visit();
        await page.locator('.attachment', { hasText: name }).waitFor();
        await page.locator('.attachment img').waitFor({ state: 'detached' });
    });

    it('takes what is dropped and pasted', async () => {
        await visit();
        await server.frame(isHello);
        for (const kind of ['drop', 'paste']) {
            await page.evaluate(type => {
                const data = new DataTransfer();
                data.items.add(new File(['hello'], `${type}.txt`, { type: 'text/plain' }));
                const target = document.querySelector('#text');
                target.dispatchEvent(type === 'drop' ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
                                                     : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }, kind);
            await seen('#files li', `${kind}.txt`);
        }
    });
});

describe('connection', limit, () => {
    it('says hello with language and page', async () => {
        await visit({}, '/?page=https%3A%2F%2Fshop.example%2Fplans%3Futm_campaign%3Dspring&title=Plans');
        const hello = await server.frame(isHello);
        assert.deepEqual([hello.proto, hello.token, hello.after, hello.language], [[1, 1], '', 0, 'en-GB']);
        assert.equal(hello.page.url, 'https://shop.example/plans?utm_campaign=spring');
        assert.equal(hello.page.title, 'Plans');
        assert.equal(hello.page.campaign, 'spring');
        assert.ok(Number.isSafeInteger(hello.page.at));
        assert.deepEqual(hello.trail, []);
        assert.deepEqual(Object.keys(hello).sort(), ['after', 'language', 'name', 'page', 'proto', 't', 'token', 'trail', 'zone']);
    });

    it('tells the clock of the visitor', async () => {
        await visit({ timezoneId: 'Asia/Tokyo' });
        assert.equal((await server.frame(isHello)).zone, 'Asia/Tokyo');
    });

    it('says what may be counted on in five ways, the opening by the clock of the visitor', async () => {
        const opens_at = Date.UTC(2026, 4, 11, 7);
        await visit({ timezoneId: 'Asia/Tokyo' });
        await server.frame(isHello);
        await seen('#there', 'Somebody from our team is here.');
        server.tell({ t: 'state', state: 'ai', availability: 'busy' });
        await seen('#there', 'Everyone from our team is in a conversation');
        server.tell({ t: 'state', state: 'ai', availability: 'away' });
        await seen('#there', 'Nobody from our team is at the desk');
        server.tell({ t: 'state', state: 'ai', availability: 'closed', opens_at });
        await seen('#there', /Our team is back on Monday.* 11 May.* 16:00/);
        server.tell({ t: 'state', state: 'ai', availability: 'off', opens_at });
        await seen('#there', /the day off and is back on Monday.* 11 May.* 16:00/);
        server.tell({ t: 'state', state: 'ai', availability: 'off' });
        await seen('#there', 'takes no requests');
        server.tell({ t: 'state', state: 'agent', agent: 'Ann' });
        await gone('#there');
        await visit({ locale: 'de-DE', timezoneId: 'America/New_York' });
        await server.frame(isHello, 1);
        server.tell({ t: 'state', state: 'waiting', position: 2, availability: 'closed', opens_at });
        await seen('#there', /Montag, 11\. Mai.* 03:00/);
    });

    it('never takes a script for a page', async () => {
        await visit({}, '/?page=javascript%3Aalert(1)');
        assert.match((await server.frame(isHello)).page.url, /^http:\/\/127\.0\.0\.1:/);
    });

    it('answers a ping with where it stands', async () => {
        server.post('ai', 'Hello');
        await visit();
        await seen('.bubble', 'Hello');
        server.tell({ t: 'ping', n: 7, top: 1 });
        assert.deepEqual(await server.frame(f => f.t === 'pong'), { t: 'pong', n: 7, pos: 1 });
    });

    it('keeps thread and token over a reload and in a second tab', async () => {
        await visit();
        await write('Remember me');
        await bubblesAre(['Remember me']);
        await page.reload();
        await bubblesAre(['Remember me']);
        assert.equal((await server.frame(isHello, 1)).token, 'vt_secret');
        await open();
        await bubblesAre(['Remember me']);
        assert.equal((await server.frame(isHello, 2)).token, 'vt_secret');
        server.post('ai', 'To both');
        for (const tab of context.pages())
            await tab.locator('.bubble', { hasText: 'To both' }).waitFor();
        assert.equal((await context.cookies()).length, 0);
    });

    it('resumes after the last message it has', async () => {
        server.post('ai', 'One');
        await visit();
        await seen('.bubble', 'One');
        server.dropAll();
        assert.equal((await server.frame(isHello, 1)).after, 1);
        server.post('ai', 'Two');
        await bubblesAre(['One', 'Two']);
    });

    it('waits as long as it is told to, and tells of it', async () => {
        await visit();
        await server.frame(isHello);
        server.tell({ t: 'bye', code: 'drain', after_ms: [2500, 2600] });
        server.dropAll();
        await seen('#link', 'Connection lost');
        assert.equal(server.frames.filter(isHello).length, 1);
        await server.frame(isHello, 1);
        await gone('#link');
    });

    it('goes on telling it while attempts fail, and sends what was written meanwhile', async () => {
        await visit();
        await server.frame(isHello);
        server.refuse = true;
        server.dropAll();
        await seen('#link', 'Connection lost');
        await write('Written offline');
        await seen('.sending .bubble', 'Written offline');
        assert.ok(await page.isVisible('#link'));
        server.refuse = false;
        await server.command('message');
        await gone('#link');
        await bubblesAre(['Written offline']);
    });

    it('follows a server that was restored from a backup', async () => {
        ['One', 'Two', 'Three'].forEach(text => server.post('ai', text));
        await visit();
        await bubblesAre(['One', 'Two', 'Three']);
        server.thread.pop();
        server.dropAll();
        await bubblesAre(['One', 'Two']);
        assert.equal((await server.frame(isHello, 2)).after, 0);
    });

    it('starts anew with a token that is no longer good, and stops where it is told to', async () => {
        await visit();
        await server.frame(isHello);
        server.tell({ t: 'bye', code: 'token' });
        server.sockets[0].close(4001);
        assert.equal((await server.frame(isHello, 1)).token, '');
        server.sockets[0].close(4013);
        await seen('#link', 'reload');
    });

    it('leaves each tab what is written there where the token is lost, and all go on with one token', async () => {
        await visit();
        await server.frame(isHello);
        await page.fill('#text', 'Half a sentence');
        const first = page;
        await open();
        await server.frame(isHello, 1);
        await page.locator('#human').waitFor();
        await page.fill('#text', 'Another half');
        await page.setInputFiles('#picker', { name: 'bill.txt', mimeType: 'text/plain', buffer: Buffer.from('42') });
        await seen('#files .file', 'bill.txt');
        let made = 0;
        server.onHello = (frame, socket) => (frame.token === 'vt_secret' ? server.expire(socket) : server.greet(frame, socket, frame.token || `vt_${++made}`));
        server.sockets[0].terminate();
        await until('both go on, as one', () => server.sockets.length === 2 && server.sockets.every(s => s.as?.startsWith('vt_') && s.as !== 'vt_secret' && s.as === server.sockets[0].as));
        assert.equal(await first.inputValue('#text'), 'Half a sentence');
        assert.equal(await page.inputValue('#text'), 'Another half');
        assert.equal(await page.locator('#files .file').count(), 1);
        // The file is of the conversation that follows.
        await until('it is uploaded once more', () => server.uploads.length === 2);
        assert.deepEqual(server.uploads.map(u => new URL(u.url, 'http://x').searchParams.get('c')), ['c_0001', `c_${server.sockets[0].as}`]);
        await page.click('#send');
        assert.deepEqual((await server.command('message')).data.attachments.map(a => a.id ?? a), ['f_0002']);
    });

    it('offers no rating of whoever served another', async () => {
        await visit();
        await server.frame(isHello);
        await page.locator('#human').waitFor();
        server.state = { t: 'state', state: 'agent', agent: 'Ana', position: 0 };
        server.tell(server.state);
        await seen('#partner', 'Ana');
        server.state = { t: 'state', state: 'ai', agent: '', position: 0 };
        server.onHello = (frame, socket) => (frame.token === 'vt_secret' ? server.expire(socket) : server.greet(frame, socket, 'vt_new'));
        server.dropAll();
        await until('another conversation', () => server.sockets.some(s => s.as === 'vt_new'));
        await page.locator('#human').waitFor();
        await new Promise(resolve => setTimeout(resolve, 300));
        assert.equal(await page.locator('#rate').isVisible(), false);
    });

    it('sends what was kept to one conversation where two tabs begin anew at once', async () => {
        server.onCommand = () => {};
        await visit();
        await server.frame(isHello);
        await write('Kept');
        await server.command('message');
        await open();
        await server.frame(isHello, 1);
        const held = [];
        server.onHello = (frame, socket) => (frame.token === 'vt_secret' ? server.expire(socket)
            : frame.token ? server.greet(frame, socket, frame.token) : held.push([frame, socket]));
        const sent = [];
        server.onCommand = (frame, socket) => {
            if (frame.op === 'message')
                sent.push(socket.as);
            server.accept(frame, socket);
        };
        server.dropAll();
        await until('both ask for a token', () => held.length === 2);
        // To each comes late what the other has kept.
        for (const tab of context.pages())
            await tab.evaluate(() => {
                const { getItem, setItem } = Storage.prototype;
                Storage.prototype.getItem = function (key) {
                    return key === 'baton.token' ? null : getItem.call(this, key);
                };
                Storage.prototype.setItem = function (key, value) {
                    if (key === 'baton.token')
                        Object.assign(Storage.prototype, { getItem, setItem });
                    setItem.call(this, key, value);
                };
            });
        held.forEach(([frame, socket], i) => server.greet(frame, socket, `vt_${i}`));
        await until('it is sent', () => sent.length > 0);
        await until('they agree', () => server.sockets.length === 2 && server.sockets.every(s => s.as === server.sockets[0].as));
        await new Promise(resolve => setTimeout(resolve, 500));
        assert.deepEqual([...new Set(sent)], [server.sockets[0].as]);
        await bubblesAre(['Kept']);
    });

    it('keeps the order of what is written before and after the welcome', async () => {
        server.onHello = () => {};
        await visit();
        const hello = await server.frame(isHello);
        await write('One');
        const sent = [];
        server.onCommand = (frame, socket) => {
            if (frame.op === 'message')
                sent.push(frame.data.text);
            server.accept(frame, socket);
        };
        await page.evaluate(() => {
            // As quick as can be: behind the welcome, and before two tabs have agreed.
            new MutationObserver((_, observer) => {
                if (document.querySelector('#human').offsetParent === null)
                    return;
                observer.disconnect();
                document.querySelector('#text').value = 'Two';
                document.querySelector('#text').dispatchEvent(new Event('input', { bubbles: true }));
                document.querySelector('#send').click();
            }).observe(document.body, { subtree: true, attributes: true, childList: true });
        });
        server.greet(hello, server.sockets.at(-1));
        await until('both are sent', () => sent.length === 2);
        assert.deepEqual(sent, ['One', 'Two']);
    });

    it('sends what is written without a link where storage is full', async () => {
        await visit();
        await server.frame(isHello);
        await page.locator('#human').waitFor();
        await page.evaluate(() => {
            const { setItem } = Storage.prototype;
            Storage.prototype.setItem = function (key, value) {
                if (key.startsWith('baton.out.'))
                    throw new DOMException('full', 'QuotaExceededError');
                setItem.call(this, key, value);
            };
        });
        server.refuse = true;
        server.dropAll();
        await until('it is gone', () => server.sockets.length === 0);
        await write('Kept in memory');
        server.refuse = false;
        assert.deepEqual((await server.command('message')).data, { text: 'Kept in memory' });
    });

    it('is empty for the next visitor where it comes back from the memory of the browser', async () => {
        await visit();
        await server.frame(isHello);
        await page.fill('#text', 'Half a sentence');
        await page.evaluate(() => localStorage.setItem('baton.anew', '1')); // no event comes of one's own
        server.dropAll();
        await server.frame(isHello, 1);
        assert.equal(await page.inputValue('#text'), '');
    });

    it('shows the next visitor nothing either where there is no connection when it comes back', async () => {
        server.post('ai', 'A secret');
        await visit();
        await bubblesAre(['A secret']);
        await page.fill('#text', 'Half a sentence');
        server.refuse = true;
        await page.evaluate(() => {
            localStorage.setItem('baton.anew', '1');
            dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
            dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        });
        assert.deepEqual(await bubbles(), []);
        assert.equal(await page.inputValue('#text'), '');
        assert.equal(server.frames.filter(isHello).length, 1);
    });

    it('has not left where a tab is closed and another came back from the memory of the browser', async () => {
        await visit();
        await server.frame(isHello);
        const first = page;
        await open();
        await server.frame(isHello, 1);
        await page.locator('#human').waitFor();
        const rest = () => new Promise(resolve => setTimeout(resolve, 300));
        await rest();
        await first.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
        await rest();
        await first.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
        await rest();
        await page.goto('about:blank');
        await rest();
        assert.equal(server.frames.filter(f => f.op === 'leave').length, 0, 'one is there');
        await first.goto('about:blank');
        await until('the last leaves', () => server.frames.filter(f => f.op === 'leave').length === 1);
    });

    it('sends what is kept before it leaves', async () => {
        server.onHello = () => {};
        await visit();
        const hello = await server.frame(isHello);
        await write('Kept');
        const ops = [];
        server.onCommand = frame => ops.push(frame.op);
        server.greet(hello, server.sockets.at(-1));
        await page.locator('#human').waitFor();
        await page.goto('about:blank');
        await until('it left', () => ops.includes('leave'));
        assert.ok(ops.indexOf('message') >= 0 && ops.indexOf('message') < ops.indexOf('leave'), ops.join());
    });

    it('lets go of a token that another tab gives up before the server has answered', async () => {
        await visit();
        await server.frame(isHello);
        await page.locator('#human').waitFor();
        const first = page;
        server.onHello = (frame, socket) => frame.token !== 'vt_secret' && server.greet(frame, socket, 'vt_new');
        await open();
        assert.equal((await server.frame(isHello, 1)).token, 'vt_secret');
        await first.evaluate(() => localStorage.removeItem('baton.token'));
        assert.equal((await server.frame(isHello, 2)).token, '');
    });

    it('does not bring a token back that was given up, where it hears of that late', async () => {
        await visit();
        await server.frame(isHello);
        await page.locator('#human').waitFor();
        server.onHello = () => {};
        server.dropAll();
        const hello = await server.frame(isHello, 1);
        assert.equal(hello.token, 'vt_secret');
        await page.evaluate(() => localStorage.removeItem('baton.token'));
        server.greet(hello, server.sockets.at(-1));
        assert.equal((await server.frame(isHello, 2)).token, '');
    });
});

describe('messages', limit, () => {
    for (const order of ['ack first', 'message first']) {
        it(`shows one bubble: ${order}`, async () => {
            server.onCommand = (frame, socket) => {
                const steps = [() => server.ack(frame, socket), () => server.post('visitor', frame.data.text, { cid: frame.id })];
                (order === 'ack first' ? steps : steps.reverse()).forEach(step => step());
            };
            await visit();
            await server.frame(isHello);
            await write('One only');
            const command = await server.command('message');
            assert.match(command.id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
            assert.deepEqual(command, { t: 'cmd', id: command.id, op: 'message', data: { text: 'One only' } });
            server.post('ai', 'Answer');
            await bubblesAre(['One only', 'Answer']);
            assert.equal(await page.locator('.sending, .state').count(), 0);
            assert.equal(await page.evaluate(() => Object.keys(localStorage).filter(k => k.startsWith('baton.out.')).length), 0);
        });
    }

    it('sends the same id again until it is answered', async () => {
        server.onCommand = () => server.dropAll();
        await visit();
        await server.frame(isHello);
        await write('Once');
        await seen('.sending .state', 'Sending');
        const first = await server.command('message');
        server.onCommand = (frame, socket) => server.accept(frame, socket);
        assert.equal((await server.command('message', 1)).id, first.id);
        await gone('.sending');
        await bubblesAre(['Once']);
    });

    it('keeps what was written offline over a reload, in order', async () => {
        await visit();
        await server.frame(isHello);
        server.onCommand = () => {};
        await write('First');
        await write('Second');
        await server.command('message', 1);
        await page.reload();
        const again = [await server.command('message', 2), await server.command('message', 3)];
        assert.deepEqual(again.map(f => f.data.text), ['First', 'Second']);
        assert.deepEqual(again.map(f => f.id), [(await server.command('message', 0)).id, (await server.command('message', 1)).id]);
        await bubblesAre(['First', 'Second']);
        again.forEach(frame => server.accept(frame));
        await gone('.sending >> nth=0');
        await bubblesAre(['First', 'Second']);
    });

    it('orders by number, whatever came first', async () => {
        await visit();
        await server.frame(isHello);
        for (const n of [3, 1, 5, 2, 3])
            server.tell({ t: 'msg', n, speaker: 'ai', name: '', mark: 'none', text: `m${n}`, at: Date.now(), cid: '' });
        await bubblesAre(['m1', 'm2', 'm3', 'm5']);
    });

    it('leaves it to others to be read aloud: who wrote it hears of it where it failed alone', async () => {
        server.onCommand = (frame, socket) => (frame.data.text === 'No' ? server.ack(frame, socket, { ok: false, code: 'too_large' }) : server.accept(frame, socket));
        await visit();
        await server.frame(isHello);
        await write('Yes');
        await page.locator('.msg.visitor time').waitFor();
        server.post('ai', 'Hello');
        await seen('.msg.ai .bubble', 'Hello');
        await write('No');
        await page.locator('.msg.failed').waitFor();
        assert.deepEqual(await page.locator('.msg').evaluateAll(all => all.map(e => e.ariaLive)), ['off', null, null]);
    });

    it('says that a message was refused and can send it again under a new id', async () => {
        server.onCommand = (frame, socket) => server.ack(frame, socket, { ok: false, code: 'text_rejected' });
        await visit();
        await server.frame(isHello);
        await write('Bad');
        await seen('.failed .state', 'Not sent');
        server.onCommand = (frame, socket) => server.accept(frame, socket);
        await page.click('.failed button');
        await gone('.failed');
        await bubblesAre(['Bad']);
        assert.notEqual((await server.command('message', 1)).id, (await server.command('message', 0)).id);
    });

    it('tries again by itself where the server says so, with the same id', async () => {
        let refusals = 0;
        server.onCommand = (frame, socket) => refusals++ ? server.accept(frame, socket)
            : server.ack(frame, socket, { ok: false, code: 'rate_limited', retry: true });
        await visit();
        await server.frame(isHello);
        await write('Patience');
        assert.equal((await server.command('message', 1)).id, (await server.command('message')).id);
        await gone('.sending');
        await bubblesAre(['Patience']);
    });

    it('takes 8000 characters, emoji as one, and no more', async () => {
        await visit();
        await server.frame(isHello);
        await page.fill('#text', 'x'.repeat(7999));
        assert.equal(await page.locator('#count').textContent(), '1 character left');
        await page.fill('#text', '😀'.repeat(8001));
        await seen('#count.over', '8,001');
        assert.ok(await page.isDisabled('#send'));
        await page.press('#text', 'Enter');
        assert.equal(await page.inputValue('#text'), '😀'.repeat(8001));
        await write('😀'.repeat(8000));
        assert.equal([...(await server.command('message')).data.text].length, 8000);
    });

    it('takes no word before it can keep it', limit, async () => {
        await visit();
        await page.close();
        let letScripts;
        const held = new Promise(resolve => (letScripts = resolve));
        await context.route('**/visitor.js', async route => {
            await held;
            await route.continue();
        });
        page = await context.newPage();
        const opened = page.goto(server.origin + '/');
        await page.locator('#text').waitFor();
        assert.equal(await page.locator('#text').isEditable(), false);
        const written = write('Written at once');
        letScripts();
        await Promise.all([opened, written]);
        await bubblesAre(['Written at once']);
    });

    it('keeps Enter for the input method and Shift+Enter for a new line', async () => {
        await visit();
        await server.frame(isHello);
        await page.fill('#text', 'a');
        await page.press('#text', 'Shift+Enter');
        await page.keyboard.type('b');
        await page.evaluate(() => document.getElementById('text')
            .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })));
        assert.equal(await page.inputValue('#text'), 'a\nb');
        await page.press('#text', 'Enter');
        assert.equal((await server.command('message')).data.text, 'a\nb');
        assert.equal(server.frames.filter(f => f.op === 'message').length, 1);
    });

    it('shows and tells of typing, at most each 3 s', async () => {
        await visit();
        await server.frame(isHello);
        await page.locator('#text').pressSequentially('Hello there');
        assert.deepEqual(await server.frame(f => f.t === 'eph' && f.kind === 'typing'), { t: 'eph', c: 'c_0001', who: '', kind: 'typing', ttl: 6000 });
        server.set('agent', 'Ana');
        server.tell({ t: 'eph', c: 'c_0001', who: 'a_0001', kind: 'typing', ttl: 300 });
        await seen('#typing', 'Ana is typing');
        await gone('#typing');
        assert.equal(server.frames.filter(f => f.t === 'eph' && f.kind === 'typing').length, 1);
    });
});

describe('handoff', limit, () => {
    it('goes from AI to the queue to a person and back', async () => {
        await visit();
        await seen('#partner', 'AI assistant');
        await page.focus('#text');
        await page.keyboard.press('Tab');
        assert.equal(await page.evaluate(() => document.activeElement.id), 'human');
        await page.keyboard.press('Enter');
        assert.deepEqual((await server.command('ask_human')).data, { category: 'general' });
        await gone('#ask');
        server.set('waiting', '', 2);
        await seen('#status', 'You are in the queue – place 2');
        server.set('waiting', '', 1);
        await seen('#status', 'place 1');
        // What is known of the time is said with it, in the form that the number wants, and nothing where nothing is.
        server.set('waiting', '', 3, 240000);
        await seen('#status', 'You are in the queue – place 3 · usually about 4 minutes');
        server.set('waiting', '', 1, 60000);
        await seen('#status', 'You are in the queue – place 1 · usually about 1 minute');
        server.set('waiting', '', 1);
        await seen('#status', 'You are in the queue – place 1');
        assert.equal(await page.locator('#status').textContent(), 'You are in the queue – place 1');
        server.set('agent', 'Ana');
        server.post('system', 'Ana joined the conversation', { mark: 'claimed' });
        server.post('agent', 'Hi, I am Ana', { name: 'Ana' });
        await seen('#partner', 'Ana is with you');
        await gone('#status');
        assert.equal(await page.locator('.agent .who').textContent(), 'AAnaTeam member');
        server.set('ai');
        server.post('system', '', { mark: 'returned' });
        await seen('.sys', 'You are talking to the AI assistant again');
        await page.locator('#human').waitFor();
        await page.click('#stars button >> nth=4');
        await page.fill('#comment', 'Kind');
        await page.click('#rateSend');
        assert.deepEqual((await server.command('rate')).data, { score: 5, comment: 'Kind' });
        server.set('closed');
        await seen('#status', 'closed');
    });

    it('passes the topic on and cancels', async () => {
        await visit();
        await page.selectOption('#topic', 'billing');
        await page.click('#human');
        assert.equal((await server.command('ask_human')).data.category, 'billing');
        server.set('waiting');
        await page.click('#cancel');
        assert.deepEqual((await server.command('cancel')).data, {});
        server.set('ai');
        await page.locator('#human').waitFor();
    });

    it('says so when nobody can be asked', async () => {
        server.onCommand = (frame, socket) => server.ack(frame, socket, { ok: false, code: 'disabled' });
        await visit();
        await page.click('#human');
        await seen('#status', 'Nobody from the team');
    });

    it('has no such button where handoff is off', async () => {
        server.handoff = false;
        server.post('ai', 'Hi');
        await visit();
        await seen('.bubble', 'Hi');
        assert.ok(await page.isHidden('#human'));
    });

    it('tells of another page, and of leaving', async () => {
        await visit();
        await server.frame(isHello);
        await page.evaluate(() => (location.hash = 'page=https://shop.example/cart'));
        assert.equal((await server.command('page')).data.page.url, 'https://shop.example/cart');
        await page.goto('about:blank');
        assert.deepEqual((await server.command('leave')).data, {});
    });
});

describe('hostile text', limit, () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script> &amp; javascript:alert(1)';

    it('stays text in every place', async () => {
        await visit();
        await server.frame(isHello);
        const title = await page.title();
        await write(hostile);
        server.set('agent', hostile);
        server.post('agent', hostile, { name: hostile });
        server.post('system', hostile);
        server.tell({ t: 'eph', c: 'c_0001', who: 'a_0001', kind: 'typing', ttl: 6000 });
        await seen('#typing', 'onerror');
        assert.deepEqual(await bubbles(), [hostile, hostile]);
        assert.equal(await page.locator('.sys .words').textContent(), hostile);
        assert.equal(await page.locator('#log img, #log script, #log a, header img:not(.logo)').count(), 0);
        assert.equal(await page.title(), title);
    });

    it('does not become a line of the system, and unknown frames do nothing', async () => {
        await visit();
        await server.frame(isHello);
        await write('— Ana joined the conversation —');
        await seen('.visitor .bubble', 'Ana joined');
        assert.equal(await page.locator('.sys').count(), 0);
        for (const frame of [{ t: 'constructor' }, { t: 'msg', n: '__proto__' }, { t: 'msg', n: -1 }, { t: 'state', state: 'x' }, [], 7, null])
            server.tell(frame);
        server.sockets.forEach(s => s.send('{"t":'));
        server.post('nobody', 'Still here');
        await seen('.sys', 'Still here');
    });

    it('cannot stretch the page', async () => {
        await visit({ viewport: { width: 360, height: 640 } });
        await server.frame(isHello);
        server.post('agent', 'x'.repeat(8000), { name: 'N'.repeat(64) });
        server.post('system', 'y'.repeat(500));
        server.set('agent', 'N'.repeat(64));
        await seen('.sys', 'yyy');
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360
            && document.getElementById('scroll').scrollWidth <= document.getElementById('scroll').clientWidth));
    });
});

describe('languages', limit, () => {
    for (const [locale, direction, button] of [['de-DE', 'ltr', 'Mit einem Menschen sprechen'], ['ar-EG', 'rtl', 'التحدث إلى شخص'],
        ['zh-CN', 'ltr', '转人工'], ['fr-FR', 'ltr', 'Talk to a person']]) {
        it(`speaks ${locale}`, async () => {
            await visit({ locale });
            await seen('#human', button);
            assert.equal(await page.evaluate(() => document.documentElement.dir), direction);
            assert.equal((await server.frame(isHello)).language, locale);
            await write('שלום hello');
            await seen('.visitor .bubble', 'hello');
            assert.equal(await page.locator('.visitor:not(.sending):not(.sent) .bubble').evaluate(b => getComputedStyle(b).direction), 'rtl');
        });
    }

    it('has every text in every language', async () => {
        const { readFile } = await import('node:fs/promises');
        const read = name => readFile(new URL(`../../resources/visitor/${name}.js`, import.meta.url), 'utf8');
        const table = { en: new Function((await read('texts')).match(/const english = (\{[\s\S]*?\n\});/)[0] + ' return english;')() };
        for (const name of ['de', 'ar', 'zh'])
            table[name] = new Function((await read(`words-${name}`)).replace('export default', 'return'))();
        // Those of forms are fetched with them.
        for (const file of ['forms', 'meeting']) {
            const more = new Function((await read(file)).match(/const texts = (\{[\s\S]*?\n\});/)[0] + ' return texts;')();
            assert.deepEqual(Object.keys(more).sort(), Object.keys(table).sort(), file);
            for (const [name, texts] of Object.entries(more))
                for (const [key, text] of Object.entries(texts))
                    table[name][`${file}.${key}`] = text;
        }
        for (const [name, texts] of Object.entries(table)) {
            assert.deepEqual(Object.keys(texts), Object.keys(table.en), name);
            // Of several forms, `other` has what is filled in; one and two may say the number in words.
            const filled = text => (text.other ?? text).match(/\{\w+\}/g);
            for (const [key, text] of Object.entries(texts)) {
                assert.deepEqual(filled(text), filled(table.en[key]), `${name}.${key}`);
                const categories = new Intl.PluralRules(name).resolvedOptions().pluralCategories;
                assert.deepEqual(text.other ? Object.keys(text).filter(form => !categories.includes(form)) : [], [], `${name}.${key}`);
            }
        }
    });
});
