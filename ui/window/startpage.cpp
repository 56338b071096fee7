// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/startpage.h"

#include "ui/theme/controls.h"
#include "ui/words/words.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// Loopback by name or number: the only place where plain http will do.
bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || host == "::1"_L1 || (host.startsWith("127."_L1) && host.count(u'.') == 3);
}

} // namespace

Result<QUrl> serverAddress(const QString &text)
{
    QString typed = text.trimmed();
    if (!typed.contains("://"_L1)) {
        const QString host = typed.section(u':', 0, 0);
        const bool here = isThisMachine(host);
        typed.prepend(here ? u"http://"_s : u"https://"_s);
    }
    const QUrl url(typed, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return refuse(Code::BadSchema, u"address"_s);
    const bool here = isThisMachine(url.host());
    if (url.scheme() == "http"_L1 && !here)
        return refuse(Code::Forbidden, u"plain http"_s);
    return url;
}

StartPage::StartPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"startPage"_s);
    setProperty("pane", u"sunken"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *mark = new QLabel(this);
    const QSize side(theme.space(12), theme.space(12));
    const auto paintMark = [&theme, mark, side] {
        mark->setPixmap(theme.icon(u"baton"_s, ColorRole::Accent).pixmap(side));
    };
    connect(&theme, &Theme::changed, mark, paintMark);
    paintMark();
    mark->setAlignment(Qt::AlignCenter);
    auto *title = new PlainLabel(theme.font(TextSize::Display), this);
    title->setFullText(tr("Baton"));
    title->setAlignment(Qt::AlignCenter);
    auto *subtitle = new PlainLabel(theme.font(TextSize::Body), this);
    subtitle->setFullText(tr("When the chatbot asks for a person, you are there – briefed, in one click."));
    subtitle->setMaximumLines(2);
    subtitle->setAlignment(Qt::AlignHCenter);
    subtitle->setMuted(true);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(theme.space(5));
    m_cards->addStretch(1);
    m_cards->addWidget(buildTryCard());
    m_cards->addWidget(buildConnectCard());
    m_cards->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(6));
    column->setSpacing(theme.space(2));
    column->addStretch(2);
    column->addWidget(mark);
    column->addWidget(title);
    column->addWidget(subtitle);
    column->addSpacing(theme.space(5));
    column->addLayout(m_cards);
    column->addStretch(3);
}

QWidget *StartPage::buildTryCard()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setFixedWidth(m_theme.space(85));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(m_theme.space(6), m_theme.space(5), m_theme.space(6), m_theme.space(5));
    column->setSpacing(m_theme.space(2));
    auto *title = new PlainLabel(m_theme.font(TextSize::Title), card);
    title->setFullText(tr("Try it"));
    auto *text = new PlainLabel(m_theme.font(TextSize::Body), card);
    text->setMaximumLines(0);
    text->setMuted(true);
    text->setFullText(tr("A server runs inside this window, with a chatbot and visitors of an invented company. "
                         "Nothing leaves your computer, nothing has to be set up."));
    m_tryState = new PlainLabel(m_theme.font(TextSize::Small), card);
    m_tryState->setMaximumLines(3);
    m_tryState->setMuted(true);
    m_try = makeButton(m_theme, ButtonKind::Primary, u"tryButton"_s, tr("Try it"), u"play"_s, card);
    m_try->setMinimumHeight(m_theme.space(9));
    setPlainToolTip(*m_try, tr("Starts at once, with what you had the last time"));
    m_fresh = makeButton(m_theme, ButtonKind::Link, u"freshButton"_s, tr("Start over with fresh data"), {}, card);
    setPlainToolTip(*m_fresh, tr("Forgets the conversations of earlier tries"));
    column->addWidget(title);
    column->addWidget(text);
    column->addStretch(1);
    column->addWidget(m_tryState);
    column->addWidget(m_try);
    column->addWidget(m_fresh, 0, Qt::AlignHCenter);
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT tryWanted(false); });
    connect(m_fresh, &QPushButton::clicked, this, [this] { Q_EMIT tryWanted(true); });
    return card;
}

QLineEdit *StartPage::addField(QBoxLayout *column, const QString &objectName, const QString &label, bool secret)
{
    auto *row = new QWidget;
    auto *inner = new QVBoxLayout(row);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(m_theme.space(1));
    auto *name = new PlainLabel(m_theme.font(TextSize::Small), row);
    name->setFullText(label);
    name->setMuted(true);
    auto *edit = new QLineEdit(row);
    edit->setObjectName(objectName);
    edit->setAccessibleName(label);
    edit->setFont(m_theme.font(TextSize::Body));
    edit->setEchoMode(secret ? QLineEdit::Password : QLineEdit::Normal);
    name->setBuddy(edit);
    inner->addWidget(name);
    inner->addWidget(edit);
    column->addWidget(row);
    connect(edit, &QLineEdit::returnPressed, this, &StartPage::submit);
    return edit;
}

QWidget *StartPage::buildConnectCard()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setFixedWidth(m_theme.space(85));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(m_theme.space(6), m_theme.space(5), m_theme.space(6), m_theme.space(5));
    column->setSpacing(m_theme.space(2));
    auto *title = new PlainLabel(m_theme.font(TextSize::Title), card);
    title->setFullText(tr("Connect to your team"));
    column->addWidget(title);
    m_server = addField(column, u"serverEdit"_s, tr("Server address"), false);
    m_server->setPlaceholderText(u"baton.example.com"_s);
    m_login = addField(column, u"loginEdit"_s, tr("Login"), false);
    m_password = addField(column, u"passwordEdit"_s, tr("Password"), true);
    m_newPassword = addField(column, u"newPasswordEdit"_s, tr("New password, at least 10 characters"), true);
    m_newPasswordRow = m_newPassword->parentWidget();
    m_newPasswordRow->hide();
    m_trouble = new PlainLabel(m_theme.font(TextSize::Small), card);
    m_trouble->setObjectName(u"connectTrouble"_s);
    m_trouble->setMaximumLines(6);
    setStyleProperty(*m_trouble, "late", true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addSpacing(m_theme.space(1));
    m_connect = makeButton(m_theme, ButtonKind::Normal, u"connectButton"_s, tr("Sign in"), {}, card);
    m_connect->setMinimumHeight(m_theme.space(9));
    setPlainToolTip(*m_connect, tr("Sign in"), tr("Enter"));
    column->addWidget(m_connect);
    connect(m_connect, &QPushButton::clicked, this, &StartPage::submit);
    return card;
}

void StartPage::setServer(const QString &address, const QString &login)
{
    m_server->setText(address);
    m_login->setText(login);
}

void StartPage::fail(const QString &sentence)
{
    m_trouble->setFullText(sentence);
    m_trouble->setAccessibleName(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

void StartPage::submit()
{
    const auto address = serverAddress(m_server->text());
    if (!address) {
        fail(address.error().code == Code::Forbidden
                 ? tr("Baton sends nothing over a link that is not encrypted. Use https.")
                 : tr("That is not an address. It looks like baton.example.com or localhost:8080."));
        m_server->setFocus();
        return;
    }
    if (m_login->text().trimmed().isEmpty() || m_password->text().isEmpty()) {
        fail(tr("Login and password are needed."));
        (m_login->text().trimmed().isEmpty() ? m_login : m_password)->setFocus();
        return;
    }
    fail({});
    Credentials credentials;
    credentials.server = *address;
    credentials.login = m_login->text().trimmed();
    credentials.password = m_password->text();
    credentials.newPassword = m_newPasswordRow->isVisible() ? m_newPassword->text() : QString();
    setBusy(true);
    Q_EMIT connectWanted(credentials);
}

void StartPage::showLink(const LinkState &link)
{
    const bool trying = link.phase == LinkPhase::Connecting || link.phase == LinkPhase::Syncing;
    setBusy(trying);
    if (link.reason == "password_change"_L1) {
        m_newPasswordRow->show();
        m_newPassword->setFocus();
    }
    if (!trying)
        fail(Words::linkTrouble(link));
}

void StartPage::setBusy(bool busy, const QString &what)
{
    m_connect->setEnabled(!busy);
    m_try->setEnabled(!busy);
    m_fresh->setEnabled(!busy);
    m_connect->setText(busy ? tr("Signing in…") : tr("Sign in"));
    m_tryState->setFullText(what);
    m_tryState->setVisible(!what.isEmpty());
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < m_theme.space(190);
    m_cards->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Margins rather than an alignment: what is aligned is not asked how high it is at the width it gets.
    const int sides = narrow ? qMax(0, (width() - m_theme.space(12 + 85)) / 2) : 0;
    m_cards->setContentsMargins(sides, 0, sides, 0);
}

} // namespace Baton::Ui

#include "moc_startpage.cpp"
