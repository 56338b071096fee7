// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { say, sizeWords } from './texts.js';

export const maxFiles = 10;
const maxBytes = 20 * 1024 * 1024;
const maxThumbBytes = 8 * 1024 * 1024;
const atOnce = 2;
const pictures = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);
const retryMs = 1500;
const mostRetries = 6;

export function make(tag, className, text) {
    const element = document.createElement(tag);
    element.className = className;
    if (text !== undefined)
        element.textContent = text;
    return element;
}

/// Files the visitor gives: uploaded at once, two at a time, and sent with the next message.
export class Outgoing {
    /// `access()` gives {token, c} while there is a connection; `changed()` is told when what can be sent may have changed.
    constructor(list, notice, access, changed) {
        this.list = list;
        this.notice = notice;
        this.access = access;
        this.changed = changed;
        this.items = [];
    }

    get isEmpty() {
        return this.items.length === 0;
    }

    get isReady() {
        return this.items.every(item => item.given);
    }

    add(files) {
        this.tell('');
        for (const file of files) {
            if (file.size > maxBytes)
                this.tell(say('tooBig', { name: file.name, max: 20 }));
            else if (this.items.length >= maxFiles)
                this.tell(say('tooMany', { max: maxFiles }));
            else
                this.put(file);
        }
        this.next();
        this.changed();
    }

    put(file) {
        const item = { file, given: null, request: null, tries: 0 };
        item.element = make('li', 'file');
        const name = make('span', 'file-name');
        name.append(make('bdi', '', file.name || 'file'));
        item.bar = document.createElement('progress');
        item.bar.max = 1;
        item.bar.value = 0;
        item.bar.ariaLabel = say('sendingFile', { name: file.name });
        const remove = make('button', 'close', '×');
        remove.ariaLabel = remove.title = say('removeFile', { name: file.name });
        remove.addEventListener('click', () => this.remove(item));
        if (pictures.has(file.type) && file.size <= maxThumbBytes)
            item.element.append(thumb(file, item));
        item.element.append(name, make('span', 'file-size', sizeWords(file.size)), item.bar, remove);
        this.items.push(item);
        this.list.append(item.element);
        this.list.hidden = false;
    }

    /// As many at once as may be; called again when one has ended and when the connection is back.
    next() {
        const access = this.access();
        if (!access)
            return;
        let room = atOnce - this.items.filter(item => item.request).length;
        for (const item of this.items) {
            if (room > 0 && !item.given && !item.request) {
                --room;
                this.send(item, access);
            }
        }
    }

    /// Another conversation does not have them: they are uploaded once more.
    again() {
        for (const item of this.items) {
            const { request } = item;
            item.request = item.given = null;
            item.tries = 0;
            request?.abort();
            item.bar.hidden = false;
        }
        this.changed();
    }

    send(item, { token, c }) {
        const request = new XMLHttpRequest();
        item.request = request;
        request.open('POST', `v1/attachments?c=${encodeURIComponent(c)}`);
        request.setRequestHeader('Authorization', `Bearer ${token}`);
        request.setRequestHeader('Content-Type', item.file.type || 'application/octet-stream');
        const name = (item.file.name || 'file').slice(-255);
        request.setRequestHeader('X-File-Name', encodeURIComponent(name.toWellFormed?.() ?? name));
        request.responseType = 'json';
        request.upload.onprogress = event => event.lengthComputable && (item.bar.value = event.loaded / event.total);
        request.onloadend = () => this.ended(item, request);
        request.send(item.file);
    }

    ended(item, request) {
        if (item.request !== request || !this.items.includes(item))
            return;
        if ([0, 408, 429, 503].includes(request.status) && item.tries < mostRetries) {
            // It keeps its place meanwhile: where there is no room for it there is none for the next.
            setTimeout(() => {
                if (item.request === request)
                    item.request = null;
                this.next();
            }, retryMs * 2 ** item.tries++);
            return;
        }
        item.request = null;
        if (request.status === 201 && typeof request.response?.id === 'string') {
            const { id, name, type, size } = request.response;
            item.given = { id, name, type, size };
            item.bar.hidden = true;
        } else {
            this.remove(item);
            this.tell(say(request.status === 413 ? 'tooBig' : 'notSent', { name: item.file.name, max: 20 }));
        }
        this.next();
        this.changed();
    }

    remove(item) {
        this.items = this.items.filter(other => other !== item);
        item.request?.abort();
        item.element.remove();
        URL.revokeObjectURL(item.url);
        this.list.hidden = this.isEmpty;
        this.next();
        this.changed();
    }

    /// What goes with a message now; the list is empty after it.
    take() {
        const given = this.items.map(item => item.given);
        for (const item of [...this.items])
            this.remove(item);
        return given;
    }

    tell(text) {
        this.notice.textContent = text;
        this.notice.hidden = !text;
    }
}

function thumb(blob, owner) {
    const image = make('img', 'thumb');
    image.alt = '';
    image.decoding = 'async';
    owner.url = URL.createObjectURL(blob);
    image.src = owner.url;
    return image;
}

/// A file of the thread: what the server says of it, or null where that is no file.
export function knownFile(value) {
    if (!value || typeof value.id !== 'string' || !/^f_[A-Za-z0-9]{4,40}$/.test(value.id))
        return null;
    const size = Number(value.size ?? 0);
    return Number.isSafeInteger(size) && size >= 0
        ? { id: value.id, name: String(value.name || 'file'), type: String(value.type ?? ''), size } : null;
}

/// Shows files of messages. A picture is fetched when it comes into sight, anything else only when it is asked for; nothing is
/// ever opened.
export class Shown {
    constructor(access) {
        this.access = access;
        this.waiting = new Map();
        this.sight = new IntersectionObserver(entries => {
            for (const entry of entries.filter(e => e.isIntersecting)) {
                const show = this.waiting.get(entry.target);
                this.sight.unobserve(entry.target);
                this.waiting.delete(entry.target);
                show?.();
            }
        });
    }

    draw(file) {
        const button = make('button', 'attachment');
        const size = sizeWords(file.size);
        button.ariaLabel = say('download', { name: file.name, size });
        button.title = button.ariaLabel;
        const words = make('span', 'file-words');
        const name = make('span', 'file-name');
        name.append(make('bdi', '', file.name));
        words.append(name, make('span', 'file-size', size));
        button.append(words);
        button.addEventListener('click', () => this.save(file, button));
        if (pictures.has(file.type) && file.size > 0 && file.size <= maxThumbBytes) {
            this.waiting.set(button, () => this.show(file, button));
            this.sight.observe(button);
        }
        return button;
    }

    async fetch(file) {
        const access = this.access();
        if (!access)
            throw new Error('offline');
        const answer = await fetch(`v1/attachments/${file.id}`, { headers: { Authorization: `Bearer ${access.token}` } });
        if (!answer.ok)
            throw new Error(String(answer.status));
        return answer.blob();
    }

    async show(file, button) {
        try {
            const blob = await this.fetch(file);
            if (!pictures.has(blob.type))
                return;
            const owner = {};
            const image = thumb(blob, owner);
            image.alt = say('picture', { name: file.name });
            image.addEventListener('load', () => URL.revokeObjectURL(owner.url));
            image.addEventListener('error', () => image.remove());
            button.classList.add('has-picture');
            button.prepend(image);
        } catch {
            // The name is there, and a click tries again.
        }
    }

    async save(file, button) {
        if (button.ariaBusy === 'true')
            return;
        button.ariaBusy = 'true';
        try {
            const link = document.createElement('a');
            link.href = URL.createObjectURL(new Blob([await this.fetch(file)], { type: 'application/octet-stream' }));
            link.download = file.name;
            link.click();
            setTimeout(() => URL.revokeObjectURL(link.href), 10000);
            button.querySelector('.file-bad')?.remove();
        } catch {
            if (!button.querySelector('.file-bad'))
                button.append(make('span', 'file-bad', say('notLoaded', { name: file.name })));
        }
        button.ariaBusy = 'false';
    }
}

/// Lets files come in by drop and paste as well as by the button.
export function takeFiles(card, text, button, picker, take) {
    button.addEventListener('click', () => picker.click());
    picker.addEventListener('change', () => {
        take([...picker.files]);
        picker.value = '';
        text.focus();
    });
    text.addEventListener('paste', event => {
        // Office programs put a picture of the text beside it.
        const files = [...(event.clipboardData?.files ?? [])];
        if (files.length === 0 || event.clipboardData.types.includes('text/plain'))
            return;
        event.preventDefault();
        take(files);
    });
    const has = event => event.dataTransfer?.types.includes('Files');
    let depth = 0;
    const mark = on => card.classList.toggle('dropping', on);
    card.addEventListener('dragenter', event => has(event) && mark(++depth > 0));
    card.addEventListener('dragleave', event => has(event) && mark((depth = Math.max(0, depth - 1)) > 0));
    card.addEventListener('dragover', event => has(event) && event.preventDefault());
    card.addEventListener('drop', event => {
        depth = 0;
        mark(false);
        if (!has(event))
            return;
        event.preventDefault();
        take([...event.dataTransfer.files]);
        text.focus();
    });
}
