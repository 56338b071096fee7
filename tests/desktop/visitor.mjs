// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A visitor in a real browser, told what to do line by line: a JSON array in, a JSON object out.
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const packages = createRequire(pathToFileURL(process.argv[2] + '/'));
const { chromium } = packages('playwright-core');
const patience = 60000;

const browser = await chromium.launch({
    executablePath: process.env.BATON_CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
});
const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 420, height: 720 } });
context.setDefaultTimeout(patience);
const page = await context.newPage();
const complaints = [];
const elsewhere = [];
const origins = [];
let chat = page; // or the frame of it, in a page of a site
page.on('console', m => ['error', 'warning'].includes(m.type()) && complaints.push(m.text()));
page.on('pageerror', e => complaints.push(String(e)));
page.on('dialog', d => { complaints.push('dialog: ' + d.message()); d.dismiss(); });
page.on('request', r => origins.includes(new URL(r.url()).origin) || elsewhere.push(r.url()));

const orders = {
    // The page, and what else it may ask.
    open: async (url, ...others) => {
        origins.push(...[url, ...others].map(each => new URL(each).origin));
        await page.goto(url);
    },
    launch: async () => {
        await page.locator('baton-widget #launcher').click();
        chat = page.frameLocator('baton-widget iframe');
    },
    write: async text => {
        await chat.locator('#text').fill(text);
        await chat.locator('#text').press('Enter');
    },
    press: id => chat.locator('#' + id).click(),
    see: text => chat.locator('#log').getByText(text, { exact: false }).first().waitFor(),
    partner: text => chat.locator('#partner', { hasText: text }).waitFor(),
    count: selector => chat.locator(selector).count(),
    thread: () => chat.locator('#log').innerText(),
    shot: file => page.screenshot({ path: file }),
    complaints: () => [...complaints, ...elsewhere],
};

console.log(JSON.stringify({ ok: true }));
for await (const line of createInterface({ input: process.stdin })) {
    const [order, ...given] = JSON.parse(line);
    try {
        console.log(JSON.stringify({ ok: true, value: await orders[order](...given) ?? null }));
    } catch (error) {
        console.log(JSON.stringify({ ok: false, value: String(error.message) }));
    }
}
await browser.close();
