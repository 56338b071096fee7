// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const thanksMs = 3000;
const $ = id => document.getElementById(id);

/// Asks, once after each person who helped, how it was: 1 to 5 and a few words.
export class Rating {
    constructor(say, onRated) {
        this.say = say;
        this.onRated = onRated;
        $('comment').placeholder = $('comment').ariaLabel = say('comment');
        $('rateSend').textContent = say('send');
        $('rateClose').ariaLabel = say('close');
        for (let score = 1; score <= 5; ++score)
            $('stars').append(this.star(score));
        $('rateSend').addEventListener('click', () => this.send());
        $('rateClose').addEventListener('click', () => ($('rate').hidden = true));
        $('comment').addEventListener('keydown', event => {
            if (event.key === 'Enter' && !event.isComposing && event.keyCode !== 229)
                this.send();
        });
    }

    star(score) {
        const star = document.createElement('button');
        star.type = 'button';
        star.textContent = '★';
        star.ariaLabel = this.say('star', { n: score });
        star.addEventListener('click', () => this.choose(score));
        return star;
    }

    choose(score) {
        this.score = score;
        [...$('stars').children].forEach((star, i) => {
            star.classList.toggle('on', i < score);
            star.ariaPressed = String(i + 1 === score);
        });
        $('rateMore').hidden = false;
    }

    offer(helped, state) {
        if (state === 'waiting' || state === 'agent')
            $('rate').hidden = true;
        if (!helped)
            return;
        clearTimeout(this.timer);
        this.score = 0;
        [...$('stars').children].forEach(star => {
            star.className = '';
            star.ariaPressed = 'false';
        });
        $('comment').value = '';
        $('rateTitle').textContent = this.say('rate');
        $('rateMore').hidden = true;
        $('stars').hidden = false;
        $('rate').hidden = false;
    }

    send() {
        if (!this.score)
            return;
        this.onRated(this.score, $('comment').value.trim());
        $('rateTitle').textContent = this.say('thanks');
        $('stars').hidden = $('rateMore').hidden = true;
        this.timer = setTimeout(() => ($('rate').hidden = true), thanksMs);
    }
}
