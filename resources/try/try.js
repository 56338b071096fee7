// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a site's own script does with the chat: tells it of an order.
window.Baton ??= Object.assign((...given) => window.Baton.q.push(given), { q: [] });

const tag = `<script async src="${new URL('/widget.js', location.href).href}"></script>`;
document.getElementById('tag').textContent = tag;
document.getElementById('copy').addEventListener('click', async () => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('tag'));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    try {
        await navigator.clipboard.writeText(tag);
        document.getElementById('copied').textContent = 'Copied.';
    } catch {
        document.getElementById('copied').textContent = 'It is selected: press Ctrl+C.';
    }
});
for (const button of document.querySelectorAll('[data-goal]'))
    button.addEventListener('click', () => {
        window.Baton('convert', button.dataset.goal, Number(button.dataset.value));
        document.getElementById('done').textContent = 'Ordered, as far as a shop that does not exist can. The chat was told of it.';
    });
