// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The chat on a page of another site, in a real browser; the server is played. widget-whole.test.mjs has the real one.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { MockServer } from './mockserver.mjs';
import { Site } from './site.mjs';

const limit = { timeout: 240000 }; // of a suite, also where all else is tested beside it
const isHello = f => f.t === 'hello';
let browser;
let server;
let site;
let context;
let page;
let complaints;
let requests;

before(async () => {
    browser = await chromium.launch({
        executablePath: process.env.BATON_CHROMIUM || '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
            '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
    });
});
after(() => browser?.close());
beforeEach(async () => {
    complaints = [];
    requests = [];
    server = await new MockServer().listen();
    site = await new Site(server.origin).listen();
    server.framers = [site.origin];
});
afterEach(async () => {
    await context?.close();
    context = page = undefined;
    await site.close();
    await server.close();
    assert.deepEqual(complaints, [], 'the console of the browser stays empty, and no policy is violated');
    assert.deepEqual(requests.filter(u => ![server.origin, site.origin].some(o => u.replace(/^blob:/, '').startsWith(o + '/'))), [], 'nobody else is asked for anything');
});

async function visit(options = {}, path = '/') {
    await context?.close();
    context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1000, height: 760 }, ...options });
    context.on('console', m => ['error', 'warning'].includes(m.type()) && !/WebSocket connection to/.test(m.text()) && complaints.push(m.text()));
    context.on('weberror', e => complaints.push(String(e.error())));
    context.on('request', r => requests.push(r.url()));
    return open(path);
}

/// The site's server and the chat's are of one site, so that the browser keeps what the frame stores.
async function nearby() {
    await site.close();
    site = await new Site(server.origin, '127.0.0.1').listen();
    server.framers = [site.origin];
}

async function open(path = '/') {
    page = await context.newPage();
    await page.goto(site.origin + path);
    await launcher().waitFor({ state: 'attached' });
    return page;
}

const launcher = () => page.locator('baton-widget #launcher');
const chat = () => page.frameLocator('baton-widget iframe');
const frames = () => page.frames().filter(f => f.url().startsWith(server.origin));
const text = () => chat().locator('#text');
const baton = (...given) => page.evaluate(all => window.Baton(...all), given);
const notice = words => chat().locator('.sys', { hasText: words }).first();
const bubble = words => chat().locator('.bubble', { hasText: words }).first();
const until = async (what, is) => {
    const end = performance.now() + 10000;
    while (!await is() && performance.now() < end)
        await new Promise(resolve => setTimeout(resolve, 30));
    assert.ok(await is(), what);
};
async function begin(options, path) {
    await visit(options, path);
    await launcher().click();
    await text().waitFor();
    await server.frame(isHello);
}
/// As sites do that fetch the next page themselves: another body is in the place of the one there was, and what is typed goes into a field of it.
const anotherBody = () => page.evaluate(() => {
    const body = document.createElement('body');
    const field = Object.assign(document.createElement('input'), { id: 'q' });
    body.append('Another page', field);
    document.body.replaceWith(body);
    field.focus();
});
/// A file of the chat that is on its way until goOn() is called.
async function held(pattern) {
    const way = {};
    const gate = new Promise(resolve => (way.goOn = resolve));
    way.isAsked = new Promise(resolve => (way.asked = resolve));
    await context.route(pattern, async route => {
        way.asked();
        await gate;
        await route.continue();
    });
    return way;
}
const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.localName);
async function write(words) {
    await text().fill(words);
    await text().press('Enter');
}

describe('the button and the frame', limit, () => {
    it('asks for nothing but the loader until it is opened', async () => {
        await visit();
        assert.deepEqual(requests.filter(u => u.startsWith(server.origin)), [server.origin + '/widget.js']);
        assert.equal((await context.cookies()).length, 0);
        assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
    });

    it('opens and closes by mouse and keyboard, and puts the focus where it belongs', async () => {
        await begin();
        assert.equal(await launcher().getAttribute('aria-expanded'), 'true');
        assert.equal(await launcher().getAttribute('aria-label'), 'Close the chat');
        await until('the text has the focus', () => chat().locator('#text').evaluate(e => e === document.activeElement && document.hasFocus()));
        await page.keyboard.press('Escape');
        await until('closed', async () => await launcher().getAttribute('aria-expanded') === 'false');
        await until('the button has the focus', () => page.evaluate(() => document.querySelector('baton-widget').shadowRoot.activeElement?.id === 'launcher'));
        await page.keyboard.press('Enter');
        await until('open again', async () => await launcher().getAttribute('aria-expanded') === 'true');
        assert.equal(await page.locator('baton-widget [role=dialog]').getAttribute('aria-label'), 'Chat with us');
        await chat().locator('#minimise').click();
        await until('closed', async () => await launcher().getAttribute('aria-expanded') === 'false');
        assert.equal(frames().length, 1, 'the frame stays');
    });

    it('is there once, however often its tag is', async () => {
        site.tags = 2;
        await begin();
        assert.equal(await page.locator('baton-widget').count(), 1);
        assert.equal(frames().length, 1);
    });

    it('takes calls from before it was loaded, in order', async () => {
        site.script = "window.heard = []; Baton('on', 'open', () => window.heard.push('open')); Baton('topic', 'billing'); Baton('open'); Baton('nonsense');";
        await visit();
        await chat().locator('#text').waitFor();
        assert.deepEqual(await page.evaluate(() => window.heard), ['open']);
        await until('the topic is chosen', async () => await chat().locator('#topic').inputValue() === 'billing');
    });

    it('takes the other calls where one of them fails', async () => {
        site.script = "Baton('page', { url: 'http://[' }); Baton('open');";
        await visit();
        await chat().locator('#text').waitFor();
        await until('it is told', () => complaints.length === 1);
        assert.match(complaints[0], /Invalid URL/);
        complaints = [];
    });

    it('goes on where the site puts another body in the place of the first', async () => {
        await begin();
        await write('Hello');
        await bubble('Hello').waitFor();
        await anotherBody();
        await server.frame(isHello, 1);
        await bubble('Hello').waitFor();
        await new Promise(resolve => setTimeout(resolve, 300));
        assert.equal(await focused(), 'q', 'who types goes on where they type');
        assert.equal(await launcher().getAttribute('aria-expanded'), 'true');
        await launcher().click();
        await launcher().click();
        await until('who opens the chat writes into it', () => text().evaluate(e => e === document.activeElement && document.hasFocus()));
        await baton('topic', 'billing');
        await until('it is heard', async () => await chat().locator('#topic').inputValue() === 'billing');
    });

    it('has the keyboard again in another body of the site where it had it', async () => {
        await begin();
        await text().fill('Half a sentence');
        await page.evaluate(() => document.body.replaceWith(document.createElement('body')));
        await server.frame(isHello, 1);
        await until('the text has the focus', () => text().evaluate(e => e === document.activeElement && document.hasFocus()));
    });

    it('is loaded once more where the server could not be reached', async () => {
        await visit();
        await context.route(url => url.href.startsWith(`${server.origin}/?`), route => route.abort());
        await launcher().click();
        await new Promise(resolve => setTimeout(resolve, 3500));
        await context.unrouteAll();
        complaints = complaints.filter(c => !/ERR_FAILED/.test(c));
        await launcher().click();
        await launcher().click();
        await text().waitFor();
        assert.equal(await page.locator('baton-widget iframe').count(), 1);
        assert.equal((await server.frame(isHello)).token, '');
    });

    it('opens from any element of the site, with its topic, and gives the focus back to it', async () => {
        site.html = '<p><button id="ask" data-baton-open="sales">Ask about a lamp</button></p>';
        await visit();
        await page.click('#ask');
        await text().waitFor();
        assert.equal(await chat().locator('#topic').inputValue(), 'sales');
        assert.equal((await server.frame(isHello)).origin, 'button');
        await until('the text has the focus', () => chat().locator('#text').evaluate(e => e === document.activeElement && document.hasFocus()));
        await page.keyboard.press('Escape');
        await until('given back', () => page.evaluate(() => document.activeElement.id === 'ask'));
    });

    it('is not touched by the style of the site, and moves for nobody who does not want it', async () => {
        await visit({ reducedMotion: 'reduce' });
        assert.deepEqual(await launcher().evaluate(e => [getComputedStyle(e).color, getComputedStyle(e).width, getComputedStyle(e).transitionProperty + getComputedStyle(e).transitionDuration]),
            ['rgb(255, 255, 255)', '60px', 'none0s']);
    });

    it('is the whole screen of a phone, and leaves the page behind it where it was', async () => {
        site.html = '<p class="long"></p>';
        await begin({ viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true });
        assert.deepEqual(await page.locator('baton-widget #panel').evaluate(e => {
            const box = e.getBoundingClientRect();
            return [box.left, box.top, box.width, box.height].map(Math.round);
        }), [0, 0, 390, 760]);
        assert.equal(await page.locator('baton-widget #panel').getAttribute('aria-modal'), 'true');
        assert.equal(await page.evaluate(() => document.documentElement.style.overflow), 'hidden');
        assert.equal(await launcher().isVisible(), false);
        // As when a keyboard takes the lower half.
        await page.evaluate(() => {
            Object.defineProperty(window.visualViewport, 'height', { value: 400, configurable: true });
            Object.defineProperty(window.visualViewport, 'offsetTop', { value: 12, configurable: true });
            window.visualViewport.dispatchEvent(new Event('resize'));
        });
        assert.deepEqual(await page.locator('baton-widget #panel').evaluate(e => [e.getBoundingClientRect().top, e.getBoundingClientRect().height]), [12, 400]);
        await chat().locator('#minimise').click();
        await launcher().waitFor();
        assert.equal(await page.evaluate(() => document.documentElement.style.overflow), '');
    });

    it('lets go of the screen of a phone where the chat cannot be had', async () => {
        server.framers = ['https://other.example'];
        await visit({ viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true });
        await launcher().click();
        await until('the browser refuses', () => complaints.some(c => /frame-ancestors/.test(c)));
        complaints = complaints.filter(c => !/frame-ancestors|ERR_BLOCKED_BY_RESPONSE/.test(c));
        await launcher().click({ timeout: 3000 });
        assert.equal(await launcher().getAttribute('aria-expanded'), 'false');
        assert.equal(await page.evaluate(() => document.documentElement.style.overflow), '');
    });

    for (const [attributes, scheme, dark] of [[{}, 'dark', true], [{}, 'light', false], [{ 'data-theme': 'light' }, 'dark', false], [{ 'data-theme': 'dark' }, 'light', true]])
        it(`is ${dark ? 'dark' : 'light'} with ${JSON.stringify(attributes)} where ${scheme} is preferred`, async () => {
            site.attributes = attributes;
            await begin({ colorScheme: scheme });
            const expected = dark ? 'rgb(21, 28, 26)' : 'rgb(255, 255, 255)';
            assert.equal(await page.locator('baton-widget #panel').evaluate(e => getComputedStyle(e).backgroundColor), expected);
            assert.equal(await chat().locator('.card').evaluate(e => getComputedStyle(e).backgroundColor), expected);
        });

    for (const [language, attributes] of [['ar', {}], ['en', { 'data-lang': 'ar-EG' }]])
        it(`stands on the left in Arabic: page in ${language}, ${JSON.stringify(attributes)}`, async () => {
            Object.assign(site, { language, attributes });
            await begin();
            assert.ok(await launcher().evaluate(e => e.getBoundingClientRect().left < 100));
            assert.equal(await launcher().getAttribute('aria-label'), 'إغلاق المحادثة');
            assert.equal(await chat().locator('html').getAttribute('dir'), 'rtl');
            await chat().locator('#human', { hasText: 'التحدث إلى شخص' }).waitFor();
        });
});

describe('what is unread', limit, () => {
    beforeEach(nearby);

    it('is counted on the button, shown, and read by opening', async () => {
        await begin();
        await write('Hello');
        await page.keyboard.press('Escape');
        await until('closed', async () => await launcher().getAttribute('aria-expanded') === 'false');
        server.post('ai', 'One answer');
        server.post('agent', 'Look: <b>here</b>', { name: 'Ana' });
        server.post('system', 'Ana joined');
        await page.locator('baton-widget .badge', { hasText: '2' }).waitFor();
        await new Promise(resolve => setTimeout(resolve, 700));
        assert.equal(await launcher().getAttribute('aria-label'), 'Chat with us, New messages: 2');
        assert.equal(await page.locator('baton-widget .say .text').textContent(), 'AnaLook: <b>here</b>');
        assert.equal(server.frames.filter(f => f.t === 'eph' && f.kind === 'seen' && f.n > 1).length, 0, 'nobody has seen it');
        await page.locator('baton-widget .say .text').click();
        await page.locator('baton-widget .badge').waitFor({ state: 'hidden' });
        await server.frame(f => f.t === 'eph' && f.kind === 'seen' && f.n === 4);
        await page.reload();
        await until('the frame is there without a click', () => frames().length === 1);
        await chat().locator('.bubble', { hasText: 'One answer' }).waitFor({ state: 'attached' });
        await new Promise(resolve => setTimeout(resolve, 300));
        assert.equal(await page.locator('baton-widget .badge').isVisible(), false, 'read is read after a reload');
    });

    it('is the same in two tabs, and what one writes is not the other\'s', async () => {
        await begin();
        await write('Hello');
        const first = page;
        await open('/pricing');
        await until('the second tab has the thread', () => frames().length === 1);
        const second = page;
        await second.bringToFront();
        page = first;
        await text().fill('Half a sentence');
        await chat().locator('#minimise').click();
        page = second;
        server.post('ai', 'To both');
        await second.locator('baton-widget .badge', { hasText: '1' }).waitFor();
        await first.locator('baton-widget .badge', { hasText: '1' }).waitFor();
        await launcher().click();
        await bubble('To both').waitFor();
        assert.equal(await text().inputValue(), '');
        await first.locator('baton-widget .badge').waitFor({ state: 'hidden' });
        await write('From the second');
        page = first;
        await chat().locator('.bubble', { hasText: 'From the second' }).waitFor({ state: 'attached' });
        await page.reload();
        await chat().locator('#text').waitFor({ state: 'attached' });
        assert.equal(await text().inputValue(), 'Half a sentence', 'a draft survives a reload');
        assert.equal(server.frames.filter(f => f.op === 'message' && f.data.text === 'From the second').length, 1);
    });
});

describe('the pages of the site', limit, () => {
    it('are told with title and referrer, and each change', async () => {
        site.title = '&lt;img src=x onerror=alert(1)&gt;';
        await visit({}, '/');
        await page.goto(`${site.origin}/pricing?utm_campaign=spring`, { referer: `${site.origin}/` });
        await launcher().click();
        const hello = await server.frame(isHello);
        assert.equal(hello.page.url, `${site.origin}/pricing?utm_campaign=spring`);
        assert.equal(hello.page.title, '<img src=x onerror=alert(1)>');
        assert.equal(hello.page.campaign, 'spring');
        assert.equal(hello.page.referrer, `${site.origin}/`);
        assert.deepEqual(hello.trail.map(p => p.url), [`${site.origin}/`]);
        await page.evaluate(() => {
            history.pushState({}, '', '/lamps/7');
            document.title = 'Lamp 7';
        });
        assert.deepEqual([(await server.command('page')).data.page.url, (await server.command('page')).data.page.title], [`${site.origin}/lamps/7`, 'Lamp 7']);
        await page.evaluate(() => (location.hash = 'size'));
        assert.equal((await server.command('page', 1)).data.page.url, `${site.origin}/lamps/7#size`);
        await page.goBack();
        assert.equal((await server.command('page', 2)).data.page.url, `${site.origin}/lamps/7`);
        await page.evaluate(() => history.replaceState({}, '', '/?' + 'x'.repeat(4000)));
        await page.evaluate(() => (document.title = '\ud83d' + 'y'.repeat(4000)));
        const long = (await server.command('page', 3)).data.page;
        assert.ok(long.url.length <= 2048 && long.title.length <= 256 && !/\ud83d/.test(long.title));
    });

    it('are not told each time a title blinks', async () => {
        await begin();
        for (let i = 0; i < 6; ++i) {
            await page.evaluate(n => (document.title = n % 2 ? 'Lamps' : '(1) Lamps'), i);
            await new Promise(resolve => setTimeout(resolve, 350));
        }
        assert.equal(server.frames.filter(f => f.op === 'page').length, 3);
        await page.evaluate(() => history.pushState({}, '', '/lamps/7'));
        await server.command('page', 3);
    });

    it('fit into one frame, however long their addresses are', async () => {
        await visit();
        await page.evaluate(() => sessionStorage.setItem('baton.pages', JSON.stringify(Array.from({ length: 20 }, (_, i) =>
            ({ url: `${location.origin}/${i}?${'q'.repeat(1980)}`, title: '\u0645'.repeat(256), referrer: `${location.origin}/?${'q'.repeat(1980)}`, at: i + 1 })))));
        await launcher().click();
        const hello = await server.frame(isHello);
        assert.ok(Buffer.byteLength(JSON.stringify(hello)) < 60000);
        assert.ok(hello.trail.length > 3);
        assert.match(hello.trail.at(-1).url, /\/18\?/);
    });

    it('are not told as they stand where the site says another', async () => {
        site.script = "if (location.search.includes('secret')) Baton('page', { url: '/reset', title: 'Reset' });";
        await visit({}, '/reset?code=secret');
        await page.evaluate(() => (document.title = 'Changed'));
        await page.goto(`${site.origin}/done`, { referer: `${site.origin}/reset?code=secret` });
        await page.evaluate(() => history.pushState({}, '', '/again?code=secret'));
        await baton('page', { url: '/again', title: 'Again' });
        await new Promise(resolve => setTimeout(resolve, 500));
        await launcher().click();
        const hello = await server.frame(isHello);
        assert.equal(hello.page.url, `${site.origin}/again`);
        assert.deepEqual(hello.trail.map(p => p.url), [`${site.origin}/reset`, `${site.origin}/done`]);
        await page.evaluate(() => history.replaceState({}, '', '/lamps'));
        await server.command('page');
        assert.ok(!JSON.stringify(server.frames).includes('secret'));
    });
});

describe('who may talk with whom', limit, () => {
    it('shows itself to no site that the operator did not name', async () => {
        server.framers = ['https://other.example'];
        await visit();
        await launcher().click();
        await until('the browser refuses', () => complaints.some(c => /frame-ancestors/.test(c)));
        complaints = complaints.filter(c => !/frame-ancestors|ERR_BLOCKED_BY_RESPONSE/.test(c));
        assert.equal(server.frames.length, 0);
    });

    it('hears no other window, and nothing of another form', async () => {
        await begin();
        await page.evaluate(() => {
            window.heard = [];
            window.Baton('on', 'unread', n => window.heard.push(n));
            for (const data of [{ baton: 1, type: 'unread', n: 5, text: 'Forged', name: 'Bank' }, { baton: 1, type: 'close' }])
                window.postMessage(data, '*');
        });
        await frames()[0].evaluate(() => {
            for (const data of [null, 7, 'close', {}, { baton: 2, type: 'close' }, { baton: 1, type: '__proto__' }, { baton: 1, type: 'constructor' }])
                window.parent.postMessage(data, '*');
        });
        // To the frame: from itself, and from a frame of the site's origin that is not its parent.
        await frames()[0].evaluate(() => window.postMessage({ baton: 1, type: 'convert', goal: 'forged' }, '*'));
        await page.evaluate(() => document.body.append(document.createElement('iframe')));
        await page.frames().find(f => f.url() === 'about:blank').evaluate(() => parent.document.querySelector('baton-widget').shadowRoot
            .querySelector('iframe').contentWindow.postMessage({ baton: 1, type: 'convert', goal: 'forged' }, '*'));
        await new Promise(resolve => setTimeout(resolve, 300));
        assert.deepEqual(await page.evaluate(() => window.heard), []);
        assert.equal(await launcher().getAttribute('aria-expanded'), 'true');
        assert.equal(server.frames.filter(f => f.op === 'goal').length, 0);
    });

    it('says nothing in a frame of a site that is not what it claims to be', async () => {
        await visit();
        await page.evaluate(chat => {
            const frame = document.createElement('iframe');
            frame.src = `${chat}/?site=${encodeURIComponent('https://bank.example')}`;
            document.body.append(frame);
            frame.addEventListener('load', () => frame.contentWindow.postMessage({ baton: 1, type: 'start', pages: [], shown: true }, chat));
        }, server.origin);
        await until('it is loaded', () => requests.some(u => u.endsWith('/visitor.js')));
        await new Promise(resolve => setTimeout(resolve, 500));
        assert.equal(server.frames.length, 0);
        complaints = complaints.filter(c => !/Failed to execute 'postMessage'/.test(c));
    });
});

describe('forms', limit, () => {
    beforeEach(nearby);

    it('ask before the first word, check, and send', async () => {
        site.attributes = { 'data-form': 'name, email phone,order,topic' };
        await begin();
        await chat().locator('#field-email').fill('vera@');
        await chat().locator('#field-phone').fill('12');
        await chat().locator('#field-order').fill('lost');
        await chat().getByRole('button', { name: 'Continue' }).click();
        await chat().locator('#field-email-bad', { hasText: 'name@example.com' }).waitFor();
        await chat().locator('#field-phone-bad', { hasText: '6 to 15 digits' }).waitFor();
        await chat().locator('#field-order-bad', { hasText: 'has digits' }).waitFor();
        assert.equal(await chat().locator('#field-email').getAttribute('aria-invalid'), 'true');
        assert.equal(server.frames.filter(f => f.op === 'form').length, 0);
        await chat().locator('#field-name').fill(' Vera Doe ');
        await chat().locator('#field-email').fill('vera@shop.example');
        await chat().locator('#field-phone').fill('+49 (30) ١٢٣-456');
        await chat().locator('#field-order').fill('# 4711-A');
        await chat().locator('#field-topic').selectOption('billing');
        await chat().getByRole('button', { name: 'Continue' }).click();
        assert.deepEqual((await server.command('form')).data,
            { name: 'Vera Doe', values: { email: 'vera@shop.example', phone: '+49 (30) 123-456', order: '# 4711-A', topic: 'billing' } });
        assert.equal(await chat().locator('#form').isVisible(), false);
        assert.equal(await chat().locator('#topic').inputValue(), 'billing');
    });

    it('ask for nothing that is known, and are not there where nothing is missing', async () => {
        site.attributes = { 'data-form': 'name,email,order' };
        server.state.known = ['email', 'name'];
        await begin();
        await chat().locator('#field-order').waitFor();
        assert.equal(await chat().locator('.field').count(), 1);
        server.tell({ ...server.state, known: ['email', 'name', 'order'] });
        await chat().locator('#form').waitFor({ state: 'hidden' });
    });

    it('are not taken from under the hands of who writes', async () => {
        site.attributes = { 'data-form': 'email', 'data-topic': 'meeting', 'data-meeting': '' };
        await begin();
        await chat().locator('#meeting-need').fill('A lamp');
        await chat().locator('#meetingForm').getByRole('button', { name: 'Close' }).click();
        await chat().locator('#meetingForm').waitFor({ state: 'hidden' });
        await chat().locator('#field-email').fill('vera@');
        server.post('ai', 'Hello');
        await bubble('Hello').waitFor();
        assert.equal(await chat().locator('#field-email').inputValue(), 'vera@');
        await chat().locator('#text').focus();
        server.post('ai', 'Are you there?');
        await chat().locator('#form').waitFor({ state: 'hidden' });
    });

    for (const [file, attributes, input] of [['forms', { 'data-form': 'email' }, '#field-email'],
        ['meeting', { 'data-topic': 'meeting', 'data-meeting': '' }, '#meeting-need']])
        it(`leave the keyboard to who has begun to write before ${file}.js is there`, async () => {
            site.attributes = attributes;
            await visit();
            const way = await held(`**/${file}.js`);
            await launcher().click();
            await way.isAsked;
            // What else decides of the form is known now: it is there as soon as it is fetched.
            await chat().locator('#there').waitFor();
            await text().fill('Hello');
            way.goOn();
            await chat().locator(input).waitFor();
            await page.keyboard.press('Enter');
            assert.equal((await server.command('message')).data.text, 'Hello');
        });

    it('of a meeting are not there for the next, where somebody writes into them', async () => {
        site.attributes = { 'data-topic': 'meeting', 'data-meeting': '' };
        await begin();
        await chat().locator('#meeting-need').fill('A lamp');
        await baton('forget');
        await server.frame(isHello, 1);
        await chat().locator('#meetingForm').waitFor({ state: 'hidden' });
    });

    it('can be skipped, and do not come back', async () => {
        site.attributes = { 'data-form': 'email', 'data-ask': 'email,order' };
        await begin();
        await chat().getByRole('button', { name: 'Skip' }).click();
        await chat().locator('#form').waitFor({ state: 'hidden' });
        await write('Hello');
        await page.reload();
        await launcher().click();
        await bubble('Hello').waitFor();
        assert.equal(await chat().locator('#form').isVisible(), false);
        server.set('waiting', '', 1);
        await chat().locator('#field-order').waitFor();
        assert.equal(await chat().locator('.field').count(), 1, 'only what was not skipped');
        assert.equal(server.frames.filter(f => f.op === 'form').length, 0);
    });

    it('ask, beside what the site wants, what the team does of who pressed the button, each once', async () => {
        site.attributes = { 'data-ask': 'email,order' };
        await begin();
        server.tell({ ...server.state, state: 'waiting', known: ['name'], ask: ['order', 'size', 'timeline'] });
        await chat().locator('#field-size').waitFor();
        assert.deepEqual(await chat().locator('.field label').allTextContents(), ['E-mail', 'Order number', 'Company size', 'By when?']);
        await chat().locator('#field-size').fill('120');
        await chat().getByRole('button', { name: 'Continue' }).click();
        assert.deepEqual((await server.command('form')).data, { name: '', values: { size: '120' } });
        server.tell({ ...server.state, state: 'agent', agent: 'Mia', known: ['name', 'size'], ask: ['order', 'timeline'] });
        await chat().locator('#partner', { hasText: 'Mia' }).waitFor();
        assert.equal(await chat().locator('#form').isVisible(), false, 'what was left empty is skipped');
    });

    it('are fetched for what the team wants, where the site wants nothing, and go with the request', async () => {
        server.onCommand = (frame, socket) => {
            server.accept(frame, socket);
            if (frame.op === 'ask_human')
                server.tell({ ...server.state, state: 'waiting', position: 1, ask: ['company'] });
        };
        await begin();
        assert.equal(requests.filter(u => u.includes('forms')).length, 0);
        await chat().locator('#human').click();
        await server.command('ask_human');
        await chat().locator('#field-company').waitFor();
        assert.equal(await chat().locator('#status').textContent(), 'You are in the queue – place 1');
        server.set('ai');
        await chat().locator('#form').waitFor({ state: 'hidden' });
    });

    it('ask for as much as may be asked of what is not known, and for no more once that is told', async () => {
        site.attributes = { 'data-ask': 'name,email,phone,company' };
        await begin();
        const known = ['name', 'email', 'phone', 'company'];
        server.tell({ ...server.state, state: 'waiting', known, ask: ['order', 'size', 'role', 'timeline'] });
        await chat().locator('#field-order').waitFor();
        const labels = () => chat().locator('.field label').allTextContents();
        assert.deepEqual(await labels(), ['Order number', 'Company size', 'Your role', 'By when?']);
        const ask = ['order', 'size', 'role', 'timeline', 'budget', 'project', 'need'];
        await text().focus();
        server.tell({ ...server.state, state: 'waiting', known, ask });
        await chat().locator('#field-project').waitFor();
        assert.equal((await labels()).length, 6);
        await chat().locator('#field-size').fill('120');
        await chat().getByRole('button', { name: 'Continue' }).click();
        await server.command('form');
        server.tell({ ...server.state, state: 'agent', agent: 'Mia', known: [...known, ...ask.slice(0, 6)], ask });
        await chat().locator('#partner', { hasText: 'Mia' }).waitFor();
        assert.equal(await chat().locator('#form').isVisible(), false);
    });

    it('are in sight of who read what was said last', async () => {
        for (let i = 0; i < 30; ++i)
            server.post('ai', `Line ${i}`);
        await begin();
        await bubble('Line 29').waitFor();
        server.tell({ ...server.state, state: 'waiting', ask: ['company', 'size', 'role'] });
        await chat().locator('#field-role').waitFor();
        const below = () => chat().locator('#scroll').evaluate(e => Math.round(e.scrollHeight - e.scrollTop - e.clientHeight));
        await until('its end is in sight', async () => await below() <= 1);
    });

    it('come back with what was written where the server refuses it', async () => {
        site.attributes = { 'data-form': 'name,email,order' };
        let refusals = 1;
        server.onCommand = (frame, socket) => (frame.op === 'form' && refusals-- > 0
            ? server.ack(frame, socket, { ok: false, code: 'too_large' }) : server.accept(frame, socket));
        await begin();
        await chat().locator('#field-name').fill('Vera');
        await chat().locator('#field-email').fill('vera@shop.example');
        await chat().getByRole('button', { name: 'Continue' }).click();
        await chat().locator('#form [role=alert]', { hasText: 'not possible' }).waitFor();
        assert.deepEqual([await chat().locator('#field-name').inputValue(), await chat().locator('#field-email').inputValue()], ['Vera', 'vera@shop.example']);
        await chat().getByRole('button', { name: 'Continue' }).click();
        const [first, second] = [await server.command('form'), await server.command('form', 1)];
        assert.deepEqual(second.data, first.data);
        await chat().locator('#form').waitFor({ state: 'hidden' });
        await new Promise(resolve => setTimeout(resolve, 300));
        assert.equal(await chat().locator('#form').isVisible(), false, 'it was taken');
    });

    it('are not fetched where none is wanted', async () => {
        await begin();
        await write('Hello');
        await bubble('Hello').waitFor();
        assert.equal(requests.filter(u => /alone|forms|rating|identity|meeting/.test(u)).length, 0);
    });
});

describe('meetings', limit, () => {
    const field = key => chat().locator(`#meeting-${key}`);
    const submit = () => chat().locator('#meetingForm [type=submit]').click();
    const forms = () => server.frames.filter(f => f.op === 'form');
    beforeEach(async () => {
        await nearby();
        site.attributes = { 'data-meeting': '' };
    });

    it('are asked for by one form, with what is missing, and need a time', async () => {
        server.state.known = ['name'];
        await begin();
        await chat().locator('#meeting', { hasText: 'Book a meeting' }).click();
        await until('the first field has the focus', () => field('email').evaluate(e => e === document.activeElement));
        assert.deepEqual(await chat().locator('#meetingForm .field label').allTextContents(), ['E-mail', 'Preferred time, in your own words', 'What is it about?']);
        await field('email').fill('vera@');
        await submit();
        await chat().locator('#meeting-email-bad', { hasText: 'name@example.com' }).waitFor();
        await chat().locator('#meeting-preferred_time-bad', { hasText: 'when it suits you' }).waitFor();
        assert.equal(forms().length, 0);
        await field('email').fill('vera@shop.example');
        await field('preferred_time').fill(' Tuesday, after lunch ');
        await submit();
        assert.deepEqual((await server.command('form')).data, { name: '', values: { email: 'vera@shop.example', preferred_time: 'Tuesday, after lunch' } });
        await chat().locator('#meetingTold', { hasText: 'has your request' }).waitFor();
        assert.equal(await chat().locator('#meetingForm').isVisible(), false);
        assert.equal(await chat().locator('#text').evaluate(e => e === document.activeElement), true);
        server.post('system', '', { mark: 'requested' });
        server.set('waiting', '', 1);
        await chat().locator('#meeting').waitFor({ state: 'hidden' });
        await until('the site knows that there was talk', () => page.evaluate(() => !!localStorage.getItem('baton.talked')));
        assert.equal(server.frames.filter(f => ['goal', 'ask_human'].includes(f.op)).length, 0, 'the form is all that the server needs');
    });

    it('say it where nobody can be asked', async () => {
        server.onCommand = (frame, socket) => (frame.op === 'form' ? server.ack(frame, socket, { ok: false, code: 'disabled' }) : server.accept(frame, socket));
        await begin();
        await chat().locator('#meeting').click();
        await field('preferred_time').fill('Friday');
        await submit();
        await chat().locator('#meetingTold', { hasText: 'Nobody from the team' }).waitFor();
        assert.equal(await field('preferred_time').inputValue(), 'Friday', 'nothing has to be written twice');
        server.handoff = false;
        server.dropAll();
        await server.frame(isHello, 1);
        await chat().locator('#meeting').waitFor({ state: 'hidden' });
    });

    for (const mark of ['cancelled', 'missed', 'refused', 'returned', 'resolved'])
        it(`do not say that the team has it when it is ${mark}`, async () => {
            await begin();
            await chat().locator('#meeting').click();
            await field('preferred_time').fill('Friday');
            await submit();
            await chat().locator('#meetingTold', { hasText: 'has your request' }).waitFor();
            server.post('system', 'We ask the team', { mark: 'requested' });
            server.set('waiting', '', 1);
            await notice('We ask the team').waitFor();
            assert.equal(await chat().locator('#meetingTold').isVisible(), true);
            server.post('system', 'It is over', { mark });
            server.set(mark === 'resolved' ? 'closed' : 'ai');
            await notice('It is over').waitFor();
            await chat().locator('#meetingTold').waitFor({ state: 'hidden' });
        });

    it('do not say so either where the request ends before it is answered, or with the conversation', async () => {
        server.onCommand = (frame, socket) => {
            if (frame.op === 'form' && !server.thread.length)
                server.post('system', 'We cannot connect you', { mark: 'refused' });
            server.accept(frame, socket);
        };
        const send = async () => {
            await chat().locator('#meeting').click();
            await field('preferred_time').fill('Friday');
            await submit();
        };
        await begin();
        await send();
        await notice('We cannot connect you').waitFor();
        await new Promise(resolve => setTimeout(resolve, 300));
        assert.equal(await chat().locator('#meetingTold').isVisible(), false);
        await send(); // another one
        await chat().locator('#meetingTold', { hasText: 'has your request' }).waitFor();
        server.tell({ t: 'bye', code: 'token' });
        await chat().locator('#meetingTold').waitFor({ state: 'hidden' });
    });

    it('keep nobody from the chat where they cannot be fetched', async () => {
        await visit();
        await context.route(url => url.pathname === '/meeting.js', route => route.abort());
        await launcher().click();
        await text().waitFor();
        await until('the text has the focus', () => chat().locator('#text').evaluate(e => e === document.activeElement && document.hasFocus()));
        complaints = complaints.filter(c => !/ERR_FAILED/.test(c));
    });

    it('bring no keyboard onto the screen of a phone over what is said of them', async () => {
        await begin({ viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true });
        await chat().locator('#meeting').tap();
        await field('preferred_time').fill('Friday');
        await chat().locator('#meetingForm [type=submit]').tap();
        await chat().locator('#meetingTold', { hasText: 'has your request' }).waitFor();
        assert.equal(await frames()[0].evaluate(() => document.activeElement.id), 'meeting');
    });

    it('are a topic of the site, which a tab that had the form is not asked for on each page', async () => {
        site.html = '<p><button id="demo" data-baton-open="meeting">See it work</button></p>';
        await visit();
        await page.click('#demo');
        await field('preferred_time').waitFor();
        await until('the form has the focus', () => field('name').evaluate(e => e === document.activeElement && document.hasFocus()));
        await chat().locator('#meetingForm').getByRole('button', { name: 'Close' }).click();
        await field('preferred_time').waitFor({ state: 'detached' });
        await baton('topic', 'meeting');
        await field('preferred_time').waitFor();
        site.attributes['data-topic'] = 'meeting';
        await page.reload();
        await launcher().click();
        await chat().locator('#meeting').waitFor();
        await new Promise(resolve => setTimeout(resolve, 300));
        assert.equal(await field('preferred_time').count(), 0);
        await page.reload();
        await page.click('#demo'); // who asks for it has it, on each page
        await field('preferred_time').waitFor();
        await begin();
        await field('preferred_time').waitFor();
    });

    it('come back with another body of the site and leave the keyboard where it is', async () => {
        site.html = '<p><button id="demo" data-baton-open="meeting">See it work</button></p>';
        await visit();
        await page.click('#demo');
        await field('preferred_time').waitFor();
        await anotherBody();
        await server.frame(isHello, 1);
        await field('preferred_time').waitFor();
        await new Promise(resolve => setTimeout(resolve, 300));
        assert.equal(await focused(), 'q');
        await chat().locator('#meetingForm').getByRole('button', { name: 'Close' }).click();
        await field('preferred_time').waitFor({ state: 'detached' });
        await baton('open', { topic: 'meeting' });
        await until('who asks for the form writes into it', () => field('name').evaluate(e => e === document.activeElement && document.hasFocus()));
    });

    it('do not come back with another body of the site where they were closed', async () => {
        site.html = '<p><button id="demo" data-baton-open="meeting">See it work</button></p>';
        await visit();
        await page.click('#demo');
        await field('preferred_time').waitFor();
        await chat().locator('#meetingForm').getByRole('button', { name: 'Close' }).click();
        await field('preferred_time').waitFor({ state: 'detached' });
        await anotherBody();
        await server.frame(isHello, 1);
        await chat().locator('#meeting').waitFor();
        await new Promise(resolve => setTimeout(resolve, 300));
        assert.equal(await field('preferred_time').count(), 0);
        await baton('open', { topic: 'meeting' });
        await field('preferred_time').waitFor();
        await chat().locator('#meetingForm').getByRole('button', { name: 'Close' }).click();
        await field('preferred_time').waitFor({ state: 'detached' });
        await anotherBody();
        await server.frame(isHello, 2);
        await chat().locator('#meeting').waitFor();
        await new Promise(resolve => setTimeout(resolve, 300));
        assert.equal(await field('preferred_time').count(), 0, 'nor where the chat was there to hear of the topic');
    });

    it('are opened by a popup of that topic, also in a tab that had the form', async () => {
        await begin();
        await chat().locator('#meeting').click();
        await chat().locator('#meetingForm').getByRole('button', { name: 'Close' }).click();
        await field('preferred_time').waitFor({ state: 'detached' });
        Object.assign(site.attributes, { 'data-popup': '*', 'data-popup-topic': 'meeting' });
        await page.reload();
        await page.locator('baton-widget .say .text').click();
        await field('preferred_time').waitFor();
    });

    it('are opened by a button of the site also while what they need is on its way', async () => {
        site.html = '<p><button id="demo" data-baton-open="meeting">See it work</button></p>';
        await begin();
        await chat().locator('#meeting').click();
        await chat().locator('#meetingForm').getByRole('button', { name: 'Close' }).click();
        await field('preferred_time').waitFor({ state: 'detached' });
        let isAsked = false;
        let go;
        const gate = new Promise(resolve => (go = resolve));
        await context.route(url => url.pathname === '/meeting.js', async route => {
            isAsked = true;
            await gate;
            await route.continue();
        });
        await page.reload();
        await launcher().click();
        await until('it is on its way', () => isAsked);
        await frames()[0].evaluate(() => addEventListener('message', event => (window.hasHeard ||= event.data.type === 'topic')));
        await page.click('#demo');
        await until('the chat has heard', () => frames()[0].evaluate(() => window.hasHeard === true));
        go();
        await field('preferred_time').waitFor();
    });

    it('have the keyboard where a button of the site asks for them, also of who had begun to write', async () => {
        site.html = '<p><button id="demo" data-baton-open="meeting">See it work</button></p>';
        await begin();
        await text().fill('Hello');
        await page.reload();
        const way = await held('**/meeting.js');
        await page.click('#demo');
        await way.isAsked;
        await until('the text has the keyboard', () => text().evaluate(e => e === document.activeElement && e.value === 'Hello'));
        way.goOn();
        await field('preferred_time').waitFor();
        await until('the form has the keyboard', () => frames()[0].evaluate(() => !!document.activeElement.closest('#meetingForm')));
    });

    it('leave nothing of one visitor to the next', async () => {
        await begin();
        await chat().locator('#meeting').click();
        await field('name').fill('Vera');
        await field('preferred_time').fill('Tuesday');
        await baton('forget');
        await server.frame(isHello, 1);
        await field('name').waitFor({ state: 'detached' });
        await chat().locator('#meeting').click();
        assert.deepEqual([await field('name').inputValue(), await field('preferred_time').inputValue()], ['', '']);
    });

    it('are booked at the page of the site, whose host is shown, and which is told once', async () => {
        site.attributes = { 'data-meeting': 'https://me:secret@calendar.example/demo?length=30' };
        await begin();
        await context.route(url => url.hostname === 'calendar.example', route => route.fulfill({ contentType: 'text/html', body: '<!doctype html><link rel=icon href=data:,><title>Calendar</title>' }));
        const link = chat().locator('#booking', { hasText: 'calendar.example' });
        assert.deepEqual(await link.evaluate(e => [e.href, e.target, e.rel]), ['https://calendar.example/demo?length=30', '_blank', 'noopener noreferrer']);
        const follow = () => Promise.all([context.waitForEvent('page'), link.click()]).then(([opened]) => opened.close());
        await follow();
        assert.deepEqual((await server.command('form')).data, { name: '', values: { booking: 'calendar.example' } });
        server.tell({ ...server.state, known: ['booking'] });
        server.post('ai', 'Anything else?');
        await bubble('Anything else?').waitFor();
        await follow();
        await new Promise(resolve => setTimeout(resolve, 300));
        assert.equal(forms().length, 1);
        requests = requests.filter(u => !u.startsWith('https://calendar.example/'));
    });

    for (const address of ['http://calendar.example/', 'javascript:alert(1)', 'calendar.example'])
        it(`are not offered at ${address}`, async () => {
            site.attributes = { 'data-meeting': address };
            await begin();
            await until('it is fetched', () => requests.some(u => u.endsWith('/meeting.js')));
            await new Promise(resolve => setTimeout(resolve, 300));
            assert.equal(await chat().locator('#meeting, #booking').count(), 0);
        });

    for (const [language, words] of [['de', 'Termin vereinbaren'], ['ar', 'حجز موعد'], ['zh-CN', '预约会议'], ['fr', 'Book a meeting']])
        it(`are said in the language of the page: ${language}`, async () => {
            site.language = language;
            await begin();
            await chat().locator('#meeting', { hasText: words }).click();
            await field('preferred_time').waitFor();
        });
});

describe('the popup', limit, () => {
    it('comes on its page, after its time, once a visit, and opens the chat', async () => {
        site.attributes = { 'data-popup': '/pric*', 'data-popup-text': 'Not sure <i>which</i>?', 'data-popup-after': '0.2' };
        await visit();
        await new Promise(resolve => setTimeout(resolve, 500));
        assert.equal(await page.locator('baton-widget .say').isVisible(), false, 'not on another page');
        await page.evaluate(() => history.pushState({}, '', '/pricing?a=1'));
        await page.locator('baton-widget .say', { hasText: 'Not sure <i>which</i>?' }).waitFor();
        await page.getByRole('button', { name: 'Dismiss' }).click();
        await page.reload();
        await new Promise(resolve => setTimeout(resolve, 500));
        assert.equal(await page.locator('baton-widget .say').isVisible(), false, 'once a visit');
        await visit({}, '/pricing');
        await page.locator('baton-widget .say .text').click();
        await text().waitFor();
        assert.equal((await server.frame(isHello)).origin, 'popup');
    });

    it('is not where a talk began that the visitor opened, or that follows another', async () => {
        site.attributes = { 'data-popup': '*', 'data-popup-after': '0.2' };
        await visit();
        await page.locator('baton-widget .say').waitFor();
        await launcher().click();
        await text().waitFor();
        assert.equal('origin' in await server.frame(isHello), false);
        await visit();
        await page.locator('baton-widget .say .text').click();
        await text().waitFor();
        assert.equal((await server.frame(isHello, 1)).origin, 'popup');
        await until('it is answered', () => chat().locator('#human').isVisible());
        await baton('forget');
        assert.equal('origin' in await server.frame(isHello, 2), false);
    });

    it('is told once: what begins anew over the same page began otherwise', async () => {
        site.attributes = { 'data-popup': '*', 'data-popup-after': '0.2' };
        await visit();
        await page.locator('baton-widget .say .text').click();
        assert.equal((await server.frame(isHello)).origin, 'popup');
        await chat().locator('#human').waitFor();
        server.dropAll();
        assert.equal('origin' in await server.frame(isHello, 1), false);
    });

    it('is told by nothing but a short word', async () => {
        await visit();
        await baton('open', { origin: { toString: 'x' } });
        await text().waitFor();
        assert.equal('origin' in await server.frame(isHello), false);
        await visit();
        await baton('open', { origin: 'p'.repeat(300) });
        await text().waitFor();
        assert.equal((await server.frame(isHello, 1)).origin, 'p'.repeat(9));
    });

    it('comes after a stretch of reading', async () => {
        site.html = '<p class="long"></p>';
        site.attributes = { 'data-popup': '*', 'data-popup-scroll': '40' };
        await visit();
        await new Promise(resolve => setTimeout(resolve, 300));
        assert.equal(await page.locator('baton-widget .say').isVisible(), false);
        await page.mouse.wheel(0, 2000);
        await page.locator('baton-widget .say', { hasText: 'We are here to help' }).waitFor();
    });

    it('never comes over an open chat', async () => {
        site.attributes = { 'data-popup': '*', 'data-popup-after': '0.5' };
        await begin();
        await new Promise(resolve => setTimeout(resolve, 900));
        assert.equal(await page.locator('baton-widget .say').isVisible(), false);
    });
});

describe('what the site says of its visitor', limit, () => {
    beforeEach(nearby);

    it('goes unsigned as what a form would say, once', async () => {
        site.script = "Baton('identify', { id: 'K-1', name: 'Vera', email: 'v@shop.example' });";
        await begin();
        assert.deepEqual((await server.command('form')).data, { name: 'Vera', values: { account: 'K-1', email: 'v@shop.example' }, by_site: true });
        await write('Hello');
        await until('the site knows', () => page.evaluate(() => !!localStorage.getItem('baton.talked')));
        await page.reload();
        await server.frame(isHello, 1);
        await new Promise(resolve => setTimeout(resolve, 400));
        assert.equal(new Set(server.frames.filter(f => f.op === 'form').map(f => f.id)).size, 1);
    });

    it('goes signed to the server, and what it says of it is told to the site', async () => {
        site.script = "window.told = []; Baton('on', 'identified', told => window.told.push(told)); Baton('identify', { id: 'K-1', name: 'Vera', expires: 1800000000, signature: 'ab'.repeat(32) });";
        await begin();
        const claim = await server.frame(f => f.t === 'identify');
        assert.deepEqual({ ...claim, id: '' }, { t: 'identify', id: '', account: 'K-1', name: 'Vera', email: '', expires: 1800000000, signature: 'ab'.repeat(32) });
        server.tell({ t: 'ack', id: claim.id, ok: false, code: 'forbidden' });
        await until('it is told', () => page.evaluate(() => window.told.length === 1));
        assert.deepEqual(await page.evaluate(() => window.told), [{ verified: false, code: 'forbidden' }]);
    });

    it('keeps two people at one computer apart', async () => {
        await begin();
        await baton('identify', { id: 'K-1' });
        await server.command('form');
        await write('My secret');
        await bubble('My secret').waitFor();
        await text().fill('not sent');
        await baton('identify', { id: 'K-2' });
        assert.equal((await server.frame(isHello, 1)).token, '', 'a new visitor');
        assert.equal(await text().inputValue(), '');
        await baton('forget');
        assert.equal((await server.frame(isHello, 2)).token, '');
        await text().fill('Mine');
        await page.reload();
        await launcher().click();
        await server.frame(isHello, 3);
        assert.equal(await text().inputValue(), 'Mine', 'what the next writes is theirs');
    });

    it('forgets whom it was told to, also where the page is gone before the frame hears of it', async () => {
        await begin();
        await baton('identify', { id: 'K-1' });
        await server.command('form');
        await write('My secret');
        await until('the site knows', () => page.evaluate(() => !!localStorage.getItem('baton.talked')));
        site.script = "if (location.pathname === '/out') Baton('forget');";
        await context.route(url => url.href.startsWith(`${server.origin}/?`), route => route.abort());
        await page.goto(`${site.origin}/out`);
        await until('it is marked', () => page.evaluate(() => localStorage.getItem('baton.forget') === '1'));
        await context.unrouteAll?.() ?? context.unroute(() => true);
        complaints = complaints.filter(c => !/ERR_FAILED/.test(c));
        await page.goto(`${site.origin}/in`);
        assert.equal(frames().length, 0);
        await launcher().click();
        const hello = await server.frame(isHello, 1);
        assert.equal(hello.token, '', 'another visitor, from the first word on');
        assert.deepEqual(hello.trail.map(p => p.url), [`${site.origin}/out`]);
        await until('it is done', () => page.evaluate(() => localStorage.getItem('baton.forget') === '0'));
        assert.equal(server.frames.filter(isHello).length, 2);
    });

    it('lets nobody read before it is known whose conversation it is', async () => {
        await begin();
        await baton('identify', { id: 'K-1' });
        await server.command('form');
        await write('My secret');
        await until('the site knows', () => page.evaluate(() => !!localStorage.getItem('baton.talked')));
        site.script = "Baton('identify', { id: 'K-2' }); Baton('convert', 'order');";
        let goOn;
        const isAsked = new Promise(resolve => context.route('**/identity.js', async route => {
            resolve();
            await new Promise(go => (goOn = go));
            await route.continue();
        }));
        await page.goto(`${site.origin}/next`);
        await isAsked;
        await frames()[0].evaluate(() => dispatchEvent(new Event('online')));
        await new Promise(resolve => setTimeout(resolve, 400));
        assert.equal(server.frames.filter(isHello).length, 1);
        goOn();
        const hello = await server.frame(isHello, 1);
        assert.deepEqual([hello.token, hello.page.url, hello.trail], ['', `${site.origin}/next`, []]);
        assert.equal((await server.command('goal')).data.goal, 'order', 'what the site says of the next is kept');
        assert.equal(server.frames.filter(isHello).length, 2);
    });

    it('lets nobody read where that cannot be known, and says that the chat cannot go on', async () => {
        site.attributes = { 'data-ask': 'email' };
        await begin();
        await write('My secret');
        await until('the site knows', () => page.evaluate(() => !!localStorage.getItem('baton.talked')));
        server.set('agent', 'Mia');
        await chat().locator('#field-email').fill('vera@shop.example');
        await chat().locator('#picker').setInputFiles(Array.from({ length: 11 }, (_, i) => ({ name: `bill-${i}.txt`, mimeType: 'text/plain', buffer: Buffer.from('42') })));
        await chat().locator('#fileNotice', { hasText: 'At most 10' }).waitFor();
        await text().fill('Half a sentence');
        await baton('close');
        server.post('agent', 'Your bill is paid.', { name: 'Mia' });
        const popup = page.locator('baton-widget .say', { hasText: 'Your bill' });
        await popup.waitFor();
        await context.route('**/identity.js', route => route.abort());
        await baton('identify', { id: 'K-2' });
        await chat().locator('#link', { hasText: 'reload' }).waitFor({ state: 'attached' });
        assert.deepEqual([await chat().locator('.msg').count(), await text().inputValue()], [0, '']);
        assert.deepEqual([await chat().locator('#files li').count(), await chat().locator('.field input').evaluateAll(all => all.map(e => e.value).join('')),
            await frames()[0].evaluate(() => sessionStorage.getItem('baton.draft'))], [0, '', '']);
        assert.deepEqual([await chat().locator('#partner').textContent(), await chat().locator('#fileNotice').textContent()], ['AI assistant', '']);
        await popup.waitFor({ state: 'hidden' });
        site.script = "Baton('identify', { id: 'K-2' });";
        await page.goto(`${site.origin}/next`);
        await launcher().click();
        await chat().locator('#link', { hasText: 'reload' }).waitFor();
        await new Promise(resolve => setTimeout(resolve, 400));
        assert.equal(server.frames.filter(isHello).length, 1);
        // Who is to be forgotten is so as soon as that can be.
        await baton('forget');
        site.script = '';
        await context.unrouteAll();
        complaints = complaints.filter(c => !/ERR_FAILED/.test(c));
        await page.goto(`${site.origin}/out`);
        await launcher().click();
        assert.equal((await server.frame(isHello, 1)).token, '');
    });

    it('forgets whom it was told to also while a form is on its way', async () => {
        await begin();
        const form = await held('**/forms.js');
        await baton('form', ['email']);
        await form.isAsked;
        await baton('forget');
        assert.equal((await server.frame(isHello, 1)).token, '');
        form.goOn();
        await chat().locator('#field-email').waitFor();
    });

    it('says nothing of whom it was told to forget meanwhile', async () => {
        site.script = "Baton('identify', { id: 'K-1' }); Baton('forget');";
        await begin();
        await write('Hello');
        await server.command('message');
        assert.equal(server.frames.filter(f => f.op === 'form').length, 0);
    });

    it('leaves nothing of one in the form or among the files of the next', async () => {
        site.attributes = { 'data-form': 'email' };
        await begin();
        await chat().locator('#field-email').fill('vera@shop.example');
        await chat().locator('#picker').setInputFiles({ name: 'bill.txt', mimeType: 'text/plain', buffer: Buffer.from('42') });
        await chat().locator('#files .file').waitFor();
        await baton('forget');
        await server.frame(isHello, 1);
        await chat().locator('#files .file').waitFor({ state: 'detached' });
        assert.equal(await chat().locator('#field-email').inputValue(), '');
    });

    it('forgets what forms one has skipped, also where the frame hears of it before its forms are there', async () => {
        site.attributes = { 'data-form': 'email', 'data-topic': 'meeting', 'data-meeting': '' };
        await begin();
        await chat().locator('#meetingForm').getByRole('button', { name: 'Close' }).click();
        await chat().getByRole('button', { name: 'Skip' }).click();
        await chat().locator('#form').waitFor({ state: 'hidden' });
        site.script = "Baton('forget');";
        await page.goto(`${site.origin}/out`);
        await launcher().click();
        await server.frame(isHello, 1);
        await until('it is done', () => page.evaluate(() => localStorage.getItem('baton.forget') === '0'));
        await chat().locator('#meeting-preferred_time').waitFor();
        await chat().locator('#meetingForm').getByRole('button', { name: 'Close' }).click();
        await chat().locator('#field-email').waitFor();
    });

    it('leaves nothing of one in another tab either', async () => {
        await begin();
        await baton('identify', { id: 'K-1' });
        await server.command('form');
        await write('My secret');
        await until('the site knows', () => page.evaluate(() => !!localStorage.getItem('baton.talked')));
        const first = page;
        await open('/pricing');
        await launcher().click();
        await bubble('My secret').waitFor();
        await page.evaluate(() => history.pushState({}, '', '/secret'));
        await until('the page is known', () => page.evaluate(() => sessionStorage.getItem('baton.pages').includes('/secret')));
        await page.evaluate(() => history.pushState({}, '', '/lamps'));
        await until('and the next', () => page.evaluate(() => sessionStorage.getItem('baton.pages').includes('/lamps')));
        await text().fill('Half a sentence');
        await chat().locator('#picker').setInputFiles({ name: 'bill.txt', mimeType: 'text/plain', buffer: Buffer.from('42') });
        await chat().locator('#files .file').waitFor();
        const second = page;
        server.thread = [];
        page = first;
        await baton('identify', { id: 'K-2' });
        page = second;
        await chat().locator('#files .file').waitFor({ state: 'detached' });
        await bubble('My secret').waitFor({ state: 'detached' });
        assert.equal(await text().inputValue(), '');
        await until('the pages go, too', () => page.evaluate(() => !/pricing|secret/.test(sessionStorage.getItem('baton.pages'))));
        assert.equal(await frames()[0].evaluate(() => sessionStorage.getItem('baton.draft')), '', 'nor after a reload');
    });

    it('names nobody again whom another tab has forgotten', async () => {
        await begin();
        await baton('identify', { id: 'K-1' });
        await server.command('form');
        const first = page;
        await open('/pricing');
        await launcher().click();
        await server.frame(isHello, 1);
        await text().waitFor();
        await baton('forget');
        await server.frame(isHello, 3);
        page = first;
        await anotherBody();
        await server.frame(isHello, 4);
        await new Promise(resolve => setTimeout(resolve, 400));
        assert.equal(new Set(server.frames.filter(f => f.op === 'form').map(f => f.id)).size, 1);
        for (const id of ['K-2', 'K-3']) {
            await baton('identify', { id });
            await server.frame(f => f.op === 'form' && f.data.values.account === id);
        }
        await page.evaluate(() => window.Baton('on', 'identified', told => (window.named = told)));
        await anotherBody();
        await until('whom this tab has named is named still', () => page.evaluate(() => window.named?.verified === false));
    });

    it('names nobody whom another tab has forgotten before there was a conversation', async () => {
        server.onHello = (frame, socket) => {
            server.tell({ t: 'welcome', proto: 1, visitor: 'v_0001', token: 'vt_secret', handoff: true, ping_ms: 20000, dead_ms: 50000 }, socket);
            server.tell(server.state, socket);
        };
        await begin();
        await baton('identify', { id: 'K-1' });
        await until('it is known', () => frames()[0].evaluate(() => localStorage.getItem('baton.who') === 'K-1'));
        await open('/pricing');
        await launcher().click();
        await server.frame(isHello, 1);
        await text().waitFor();
        server.onHello = (frame, socket) => server.greet(frame, socket);
        await baton('forget');
        await server.frame(isHello, 3);
        await new Promise(resolve => setTimeout(resolve, 800));
        assert.equal(server.frames.filter(f => f.op === 'form').length, 0);
    });

    it('leaves nothing of one in a tab that has no chat at that time', async () => {
        site.attributes = { 'data-form': 'email' };
        await begin();
        await baton('identify', { id: 'K-1' });
        await server.command('form');
        const first = page;
        await open('/pricing');
        await launcher().click();
        await chat().getByRole('button', { name: 'Skip' }).click();
        await text().fill('Half a sentence');
        await page.goto(`${site.origin}/secret`);
        assert.equal(frames().length, 0, 'nothing was said, so that there is no chat before it is opened');
        const second = page;
        page = first;
        await baton('identify', { id: 'K-2' });
        await server.frame(isHello, 2);
        page = second;
        await page.goto(`${site.origin}/lamps`);
        await page.goto(`${site.origin}/lamps/7`);
        await launcher().click();
        const hello = await server.frame(isHello, 3);
        assert.equal(hello.page.url, `${site.origin}/lamps/7`);
        assert.deepEqual(hello.trail.map(p => p.url), [`${site.origin}/lamps`], 'the pages of the other alone');
        assert.equal(await text().inputValue(), '');
        await chat().locator('#field-email').waitFor();
        await text().fill('Mine');
        await page.reload();
        await launcher().click();
        await server.frame(isHello, 4);
        assert.equal(await text().inputValue(), 'Mine', 'once');
    });

    it('tells of goals, kept until they are answered', async () => {
        await begin();
        await baton('convert', 'order', '129.00 EUR');
        assert.deepEqual((await server.command('goal')).data, { goal: 'order', value: '129.00 EUR' });
        await baton('convert', 'x'.repeat(500), 5);
        assert.deepEqual((await server.command('goal', 1)).data, { goal: 'x'.repeat(64), value: '5' });
    });

    it('tells of a goal reached as the site puts another body in the place of the first', async () => {
        await begin();
        await page.evaluate(() => {
            document.body.replaceWith(document.createElement('body'));
            window.Baton('convert', 'order');
        });
        assert.equal((await server.command('goal')).data.goal, 'order');
        await server.frame(isHello, 1);
    });
});

describe('without storage', limit, () => {
    it('works as long as the page lives', async () => {
        await visit();
        await page.close();
        page = await context.newPage();
        await page.addInitScript(() => {
            for (const name of ['localStorage', 'sessionStorage'])
                Object.defineProperty(window, name, { get: () => { throw new DOMException('no', 'SecurityError'); } });
        });
        await page.goto(site.origin);
        site.attributes = {};
        await launcher().click();
        await text().waitFor();
        await write('Hello');
        await bubble('Hello').waitFor();
        server.dropAll();
        assert.equal((await server.frame(isHello, 1)).token, 'vt_secret');
        server.post('ai', 'Still here');
        await bubble('Still here').waitFor();
        await context.newPage().then(other => (page = other).goto(site.origin));
        await launcher().waitFor();
        await new Promise(resolve => setTimeout(resolve, 400));
        assert.equal(frames().length, 0, 'the next page begins nothing by itself');
    });
});
