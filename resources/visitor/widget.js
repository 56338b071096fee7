// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts the chat on a website: a button, a frame of the chat's own server and window.Baton(). A classic script; see docs/widget.md.
(() => {
    if (window.Baton?.isBaton)
        return;
    const script = document.currentScript ?? document.querySelector('script[src*="/widget.js"]');
    const data = { ...script?.dataset };
    const base = new URL('.', script?.src || location.href);
    const queued = window.Baton?.q ?? [];
    const table = {
        en: ['Chat with us', 'Close the chat', 'Dismiss', 'New messages: {n}', 'Questions? We are here to help.'],
        de: ['Chatten Sie mit uns', 'Chat schließen', 'Ausblenden', 'Neue Nachrichten: {n}', 'Fragen? Wir helfen gern.'],
        ar: ['تحدث معنا', 'إغلاق المحادثة', 'إخفاء', 'رسائل جديدة: {n}', 'لديك سؤال؟ يسعدنا أن نساعدك.'],
        zh: ['与我们聊天', '关闭聊天', '隐藏', '新消息：{n}', '有问题吗？我们很乐意为您解答。'],
    };
    const language = (data.lang || document.documentElement.lang || navigator.language || 'en').slice(0, 35);
    const words = table[language.toLowerCase().split('-')[0]] ?? table.en;
    const longest = { url: 2048, title: 256, text: 200 };
    const small = matchMedia('(max-width: 480px), (max-height: 430px) and (pointer: coarse)');

    // ---- What is kept on the site: whether this visitor has talked, the pages of this visit, whether a popup was shown ----

    const kept = (kind, key, value) => {
        try {
            const store = window[kind];
            if (value !== undefined)
                store.setItem(key, value);
            return store.getItem(key);
        } catch {
            return null;
        }
    };

    // ---- What is drawn ----

    const sheet = `
:host { all: initial; }
.root { --accent: #2f6f5e; --back: #fff; --ink: #1a2421; --line: #e1e8e5; font: 15px/1.45 system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif; color: var(--ink); }
.root.dark { --accent: #347a67; --back: #151c1a; --ink: #e8eeeb; --line: #26302d; color-scheme: dark; }
.launcher, .panel, .say { position: fixed; z-index: 2147483000; box-sizing: border-box; }
.launcher { inset-inline-end: max(20px, env(safe-area-inset-right)); bottom: max(20px, env(safe-area-inset-bottom)); width: 60px; height: 60px; padding: 0; border: 0; border-radius: 50%; display: grid; place-items: center; background: var(--accent); color: #fff; cursor: pointer; box-shadow: 0 4px 18px rgb(0 0 0 / 25%); transition: transform .15s; }
.start .launcher { inset-inline: max(20px, env(safe-area-inset-left)) auto; }
.launcher:hover { transform: scale(1.05); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; box-shadow: 0 0 0 3px #fff; }
.badge { position: absolute; top: -4px; inset-inline-end: -4px; min-width: 22px; height: 22px; box-sizing: border-box; padding: 0 6px; border-radius: 11px; background: #b3261e; color: #fff; font: 600 13px/22px system-ui, sans-serif; text-align: center; }
.panel { inset-inline-end: 20px; bottom: 92px; width: min(400px, calc(100vw - 40px)); height: min(660px, calc(100vh - 112px)); border-radius: 18px; overflow: hidden; background: var(--back); box-shadow: 0 0 0 1px var(--line), 0 12px 48px rgb(0 0 0 / 28%); opacity: 0; visibility: hidden; transform: translateY(14px) scale(.985); transition: opacity .18s, transform .18s, visibility 0s .18s; }
.start .panel { inset-inline: 20px auto; }
.open .panel { opacity: 1; visibility: visible; transform: none; transition-delay: 0s; }
iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: normal; }
.say { inset-inline-end: 20px; bottom: 92px; display: flex; gap: 4px; align-items: flex-start; max-width: min(320px, calc(100vw - 40px)); padding: 6px; border-radius: 16px; background: var(--back); box-shadow: 0 0 0 1px var(--line), 0 6px 28px rgb(0 0 0 / 22%); }
.start .say { inset-inline: 20px auto; }
.say button { border: 0; border-radius: 10px; background: none; color: inherit; font: inherit; cursor: pointer; }
.say .text { min-width: 0; padding: 8px 10px; text-align: start; overflow-wrap: anywhere; }
.say span { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 4; }
.say b { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.say .x { flex: none; width: 34px; height: 34px; font-size: 20px; line-height: 1; }
[hidden] { display: none !important; }
@media (max-width: 480px), (max-height: 430px) and (pointer: coarse) {
.open.heard .launcher { display: none; }
.panel, .start .panel { inset: 0; width: 100%; height: 100%; border-radius: 0; padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left); }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
@media (forced-colors: active) { .launcher, .say, .panel { border: 1px solid; } }
@media print { .root { display: none; } }`;

    const make = (tag, className, more = {}) => Object.assign(document.createElement(tag), { className, ...more });

    const drawing = (...paths) => {
        const space = 'http://www.w3.org/2000/svg';
        const svg = document.createElementNS(space, 'svg');
        const attributes = { viewBox: '0 0 24 24', width: 28, height: 28, fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
        Object.entries(attributes).forEach(([name, value]) => svg.setAttribute(name, value));
        paths.forEach(d => svg.appendChild(document.createElementNS(space, 'path')).setAttribute('d', d));
        return svg;
    };

    const host = document.createElement('baton-widget');
    const shadow = host.attachShadow({ mode: 'open' });
    const root = make('div', 'root', { dir: words === table.ar ? 'rtl' : 'ltr', lang: words === table.en ? 'en' : language });
    const panel = make('div', 'panel', { id: 'panel' });
    const launcher = make('button', 'launcher', { id: 'launcher' });
    const badge = make('span', 'badge', { hidden: true, ariaHidden: 'true' });
    const live = make('div', '', { role: 'status' });
    const say = make('div', 'say', { hidden: true });
    const sayText = make('button', 'text');
    const sayClose = make('button', 'x', { textContent: '×', ariaLabel: words[2], title: words[2] });
    const chatIcon = drawing('M4 5.5A1.5 1.5 0 0 1 5.5 4h13A1.5 1.5 0 0 1 20 5.5v9a1.5 1.5 0 0 1-1.5 1.5H10l-4.5 4v-4A1.5 1.5 0 0 1 4 14.5z', 'M8 8.5h8M8 11.5h5');
    const closeIcon = drawing('M6 6l12 12M18 6 6 18');
    const title = (data.title || words[0]).slice(0, 80);

    const dress = () => {
        if ('adoptedStyleSheets' in shadow) {
            const constructed = new CSSStyleSheet();
            constructed.replaceSync(sheet);
            shadow.adoptedStyleSheets = [constructed];
        } else {
            // An older Safari: allowed where the site's policy knows the nonce of this script.
            shadow.append(make('style', '', { textContent: sheet, nonce: script?.nonce ?? '' }));
        }
    };

    const darkness = matchMedia('(prefers-color-scheme: dark)');
    const shade = () => root.classList.toggle('dark', data.theme ? data.theme === 'dark' : darkness.matches);

    const put = () => {
        dress();
        shade();
        root.classList.toggle('start', data.side === 'start');
        panel.setAttribute('role', 'dialog');
        panel.setAttribute('aria-label', title);
        launcher.setAttribute('aria-controls', 'panel');
        launcher.append(chatIcon, closeIcon, badge);
        say.append(sayText, sayClose);
        live.append(say);
        root.append(live, panel, launcher);
        shadow.append(root);
        (document.body ?? document.documentElement).append(host);
        show();
    };

    // ---- What it does ----

    let frame = null;
    // The frame listens.
    let isReady = false;
    let isOpen = false;
    let unread = 0;
    let opener;
    const outgoing = [];
    const handlers = {};
    const rules = [];
    const settings = { topic: data.topic ?? '', form: list(data.form), ask: list(data.ask), meeting: data.meeting };

    function list(text) {
        return String(text ?? '').split(/[\s,]+/).filter(Boolean).slice(0, 12);
    }

    /// What fails of the site's is told in its console and stops nothing else.
    const attempt = call => {
        try {
            call();
        } catch (error) {
            reportError(error);
        }
    };
    const tell = (name, value) => handlers[name]?.forEach(handler => attempt(() => handler(value)));

    const listens = () => {
        // A site that puts another body in the place of the one that had us: the frame begins anew there.
        if (!host.isConnected) {
            isReady = false;
            document.body?.append(host);
        }
        return isReady;
    };
    const post = message => {
        if (listens())
            frame.contentWindow.postMessage({ baton: 1, ...message }, base.origin);
        else
            outgoing.splice(0, Math.max(0, outgoing.push(message) - 50));
    };
    /// A frame that is not there yet hears of it with all that it is started with.
    const inform = message => listens() && post(message);

    const load = () => {
        // What has loaded and says nothing is the browser's own page of an error.
        if (frame && (isReady || !frame.isOver))
            return;
        frame?.remove();
        const url = new URL('./', base);
        url.search = new URLSearchParams({ site: location.origin, lang: language, theme: data.theme ?? '' });
        frame = make('iframe', '', { title, referrerPolicy: 'no-referrer', src: url.href, onload: ({ target }) => setTimeout(() => (target.isOver = true), 3000) });
        panel.append(frame);
    };

    const show = () => {
        root.classList.toggle('open', isOpen);
        chatIcon.style.display = isOpen ? 'none' : '';
        closeIcon.style.display = isOpen ? '' : 'none';
        badge.hidden = isOpen || !unread;
        badge.textContent = unread > 9 ? '9+' : unread;
        launcher.ariaExpanded = String(isOpen);
        launcher.ariaLabel = isOpen ? words[1] : title + (unread ? ', ' + words[3].replace('{n}', unread) : '');
        panel.ariaModal = String(isOpen && small.matches);
        fit();
    };

    /// On a phone the chat is what the keyboard leaves of the screen, and the page behind it stays where it is.
    let scrolling;
    const fit = () => {
        const whole = isOpen && small.matches;
        const view = window.visualViewport;
        panel.style.top = whole && view ? view.offsetTop + 'px' : '';
        panel.style.height = whole && view ? view.height + 'px' : '';
        panel.style.bottom = whole && view ? 'auto' : '';
        const style = document.documentElement.style;
        if (whole && scrolling === undefined) {
            scrolling = style.overflow;
            style.overflow = 'hidden';
        } else if (!whole && scrolling !== undefined) {
            style.overflow = scrolling;
            scrolling = undefined;
        }
    };

    const hush = () => (say.hidden = true);

    const speak = (text, name = '') => {
        sayText.replaceChildren(...(name ? [make('b', '', { textContent: name, dir: 'auto' })] : []),
            make('span', '', { textContent: text.slice(0, longest.text), dir: 'auto' }));
        say.hidden = false;
    };

    const open = (options = {}) => {
        if (options.topic)
            choose(options.topic);
        if (isOpen)
            return;
        isOpen = true;
        opener = options.opener;
        settings.origin = options.origin;
        hush();
        load();
        post({ type: 'shown', shown: true });
        show();
        frame.focus();
        tell('open');
    };

    const close = () => {
        if (!isOpen)
            return;
        const had = shadow.activeElement;
        isOpen = false;
        post({ type: 'shown', shown: false });
        show();
        if (had)
            (opener?.isConnected ? opener : launcher).focus();
        tell('close');
    };

    const topic = value => {
        settings.topic = String(value).slice(0, 32);
        inform({ type: 'topic', topic: settings.topic });
    };

    /// Of a button or popup: the frame hears of this one with all that the tag says, and a tab that had a form does not shut it out.
    const choose = value => {
        topic(value);
        settings.chosen = !isReady;
    };

    const wantsFrame = () => Date.now() - Number(kept('localStorage', 'baton.talked') || 0) < 30 * 24 * 3600 * 1000;
    const loadAgain = () => wantsFrame() && load();

    // ---- The pages of the site ----

    const webUrl = text => {
        try {
            const url = new URL(text);
            url.username = url.password = '';
            return /^https?:$/.test(url.protocol) ? url.href.slice(0, longest.url) : '';
        } catch {
            return '';
        }
    };

    /// A page of this site that it did not let us tell of is no news as where the visitor came from either.
    const cameFrom = () => {
        const from = webUrl(document.referrer);
        return from.startsWith(location.origin + '/') && !pagesKept().some(page => page.url === from) ? '' : from;
    };

    const current = (given = {}) => ({ url: webUrl(given.url ? new URL(given.url, location.href) : location.href),
        title: String(given.title ?? document.title).slice(0, longest.title), referrer: cameFrom(), at: Date.now() });

    const pagesKept = () => {
        try {
            return JSON.parse(kept('sessionStorage', 'baton.pages')) ?? [];
        } catch {
            return [];
        }
    };

    let seen = {};
    /// Where one visitor was is not told of the next, whose pages are those from `since` (ms since 1970) on.
    const leavePages = since => kept('sessionStorage', 'baton.pages', JSON.stringify(pagesKept().filter(page => page.at >= since || page.url === seen.url)));

    let arrived = performance.now();
    // The address for which the site has said another: it is not told by itself any more.
    let unsaid = '';
    let retitled = 0;
    const look = given => {
        listens();
        const page = current(given);
        if (given)
            unsaid = location.href;
        else if (unsaid === location.href)
            return;
        const isOther = page.url !== seen.url;
        // Titles that blink would use up what a visitor may write in a minute.
        if (isOther)
            retitled = 0;
        if (!page.url || (!isOther && (page.title === seen.title || ++retitled > 3)))
            return;
        seen = page;
        const pages = pagesKept();
        if ([page.url, given && webUrl(unsaid)].includes(pages.at(-1)?.url ?? 0))
            pages.pop();
        kept('sessionStorage', 'baton.pages', JSON.stringify([...pages, page].slice(-20)));
        inform({ type: 'page', page });
        if (isOther)
            arrived = performance.now();
        pop();
    };
    let soon = 0;
    const lookSoon = () => {
        clearTimeout(soon);
        soon = setTimeout(look, 250);
    };

    const watchPages = () => {
        for (const name of ['pushState', 'replaceState']) {
            const real = history[name];
            history[name] = function (...given) {
                lookSoon();
                return real.apply(this, given);
            };
        }
        addEventListener('popstate', lookSoon);
        addEventListener('hashchange', lookSoon);
        const observer = new MutationObserver(lookSoon);
        observer.observe(document.head, { childList: true, subtree: true, characterData: true });
        observer.observe(document.documentElement, { childList: true });
        look();
    };

    // ---- The popup: by page, after a while or a stretch of reading, once a visit, never over the chat ----

    const fits = pattern => {
        const wanted = String(pattern || '*').slice(0, 200).split('*').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*');
        return new RegExp(`^${wanted}$`, 'i').test(/^https?:/.test(pattern) ? location.href : location.pathname + location.search);
    };

    const depth = () => {
        const page = document.documentElement;
        const room = page.scrollHeight - innerHeight;
        return room > 0 ? 100 * scrollY / room : 0;
    };

    let popTimer = 0;
    const pop = () => {
        clearTimeout(popTimer);
        if (isOpen || !say.hidden || kept('sessionStorage', 'baton.popup'))
            return;
        let next = Infinity;
        for (const rule of rules.filter(rule => fits(rule.page))) {
            const wait = rule.after * 1000 - (performance.now() - arrived);
            if (wait <= 0 || depth() >= rule.scroll) {
                kept('sessionStorage', 'baton.popup', '1');
                rules.length = 0;
                if (rule.topic)
                    choose(rule.topic);
                speak(String(rule.text || words[4]));
                tell('popup');
                return;
            }
            next = Math.min(next, wait);
        }
        if (next < 2 ** 31)
            popTimer = setTimeout(pop, next);
    };

    const popup = rule => {
        if (rules.length >= 20)
            return;
        const number = value => (value === undefined || value === '' ? Infinity : Math.max(0, Number(value) || 0));
        const one = { ...rule, after: number(rule.after), scroll: number(rule.scroll) };
        rules.push(one.after === Infinity && one.scroll === Infinity ? { ...one, after: 0 } : one);
        pop();
    };

    // ---- window.Baton ----

    const api = {
        open, close, topic, popup,
        page: given => look(given),
        form: (fields, ask) => {
            Object.assign(settings, { form: list(fields), ask: ask === undefined ? settings.ask : list(ask) });
            post({ type: 'form', form: settings.form, ask: settings.ask });
        },
        identify: who => {
            settings.who = { ...who };
            inform({ type: 'identify', who: settings.who });
            loadAgain();
        },
        forget: () => {
            const hasTalked = wantsFrame();
            kept('localStorage', 'baton.talked', '0');
            settings.who = outgoing.length = 0;
            // Until the frame has done it, be it on another page.
            settings.forget = true;
            kept('localStorage', 'baton.forget', '1');
            inform({ type: 'forget' });
            leavePages();
            if (hasTalked)
                load();
        },
        convert: (goal, value) => {
            post({ type: 'convert', goal: String(goal), value });
            loadAgain();
        },
        on: (name, handler) => typeof handler === 'function' && (handlers[name] ??= []).push(handler),
    };

    const Baton = (name, ...given) => (Object.hasOwn(api, name) ? void api[name](...given) : undefined);
    Baton.isBaton = true;
    window.Baton = Baton;

    // ---- What the frame says: heard from our own frame alone ----

    const heard = {
        ready: message => {
            leavePages(Number(message.anew) || 0);
            isReady = true;
            // From now on the frame has a way out of its own.
            root.classList.add('heard');
            // Who writes elsewhere on the site goes on writing there.
            const still = ![host, document.body, null].includes(document.activeElement);
            post({ type: 'start', pages: pagesKept(), shown: isOpen, still, ...settings, forget: settings.forget || kept('localStorage', 'baton.forget') === '1' });
            // It has heard of it now.
            settings.chosen = false;
            outgoing.splice(0).forEach(post);
            tell('ready');
        },
        close,
        forgotten: message => {
            // Whom another tab forgot or found out to be another is not named again by this one.
            if (message.elsewhere)
                settings.who = 0;
            kept('localStorage', 'baton.forget', '0');
            settings.forget = false;
            leavePages();
        },
        talked: message => {
            // Where the browser keeps nothing for the frame, the next page is another visitor's, and only if they open the chat.
            if (message.isKept)
                kept('localStorage', 'baton.talked', String(Date.now()));
            tell('conversation', String(message.c));
        },
        unread: message => {
            const count = Math.max(0, Math.min(999, Number(message.n) || 0));
            if (count > unread && !isOpen && message.text)
                speak(String(message.text), String(message.name ?? '').slice(0, 64));
            if (count === 0)
                hush();
            unread = count;
            show();
            tell('unread', count);
        },
        state: message => tell('state', { state: String(message.state), agent: String(message.agent) }),
        identified: message => tell('identified', { verified: message.verified === true, code: String(message.code ?? '') }),
    };
    addEventListener('message', ({ origin, source, data: message }) => {
        if (origin !== base.origin || !frame || source !== frame.contentWindow || message?.baton !== 1 || !Object.hasOwn(heard, message.type))
            return;
        heard[message.type](message);
    });

    launcher.addEventListener('click', () => (isOpen ? close() : open()));
    sayText.addEventListener('click', () => open({ origin: 'popup' }));
    sayClose.addEventListener('click', () => {
        hush();
        launcher.focus();
    });
    shadow.addEventListener('keydown', event => {
        if (event.key !== 'Escape')
            return;
        hush();
        close();
    });
    addEventListener('click', event => {
        const asked = event.composedPath().find(element => element.hasAttribute?.('data-baton-open'));
        if (!asked)
            return;
        event.preventDefault();
        open({ topic: asked.getAttribute('data-baton-open'), opener: asked, origin: 'button' });
    });
    darkness.addEventListener('change', shade);
    small.addEventListener('change', show);
    window.visualViewport?.addEventListener('resize', fit);
    window.visualViewport?.addEventListener('scroll', fit);
    addEventListener('scroll', () => rules.length && pop(), { passive: true });

    const begin = () => {
        put();
        // What the site says of its page comes before what the page says of itself.
        [...queued].forEach(given => attempt(() => Baton(...given)));
        watchPages();
        if (data.popup !== undefined)
            popup({ page: data.popup, text: data.popupText, after: data.popupAfter, scroll: data.popupScroll, topic: data.popupTopic });
        loadAgain();
    };
    if (document.readyState === 'loading')
        addEventListener('DOMContentLoaded', begin, { once: true });
    else
        begin();
})();
