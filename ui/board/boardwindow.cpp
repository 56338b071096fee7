// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardwindow.h"

#include "ui/theme/theme.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

BoardWindow::BoardWindow(Console &console, const Theme &theme, QSettings &settings, bool isBig)
    : QWidget(nullptr, Qt::Window)
    , m_settings(settings)
    , m_isBig(isBig)
{
    setObjectName(isBig ? u"boardBigScreen"_s : u"boardOwnWindow"_s);
    setWindowTitle(BoardWords::tr("Board – Baton"));
    setAccessibleName(BoardWords::tr("Board"));
    setProperty("pane", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAttribute(Qt::WA_QuitOnClose, false);
    if (isBig) {
        // Type and spacing come from the theme, so that a larger one makes all of it larger.
        m_large = std::make_unique<Theme>();
        const auto follow = [this, &theme] {
            m_large->setScheme(theme.scheme());
            m_large->setTextPercent(theme.textPercent() * bigPercent / 100);
        };
        follow();
        connect(&theme, &Theme::changed, this, follow);
    }
    m_view = new BoardView(console, isBig ? *m_large : theme, settings,
                           isBig ? BoardPlace::BigScreen : BoardPlace::Window, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    resize(theme.space(250), theme.space(180));
}

/// Its widgets ask the larger theme until they are gone.
BoardWindow::~BoardWindow()
{
    delete m_view;
}

void BoardWindow::open(const QWidget &beside)
{
    if (!m_isBig) {
        restoreGeometry(m_settings.value(u"board/geometry"_s).toByteArray());
        show();
    } else {
        const QList<QScreen *> screens = QGuiApplication::screens();
        for (QScreen *screen : screens) {
            if (screen != beside.screen())
                setGeometry(screen->availableGeometry());
        }
        showFullScreen();
    }
    raise();
    activateWindow();
    m_view->focusBest();
}

void BoardWindow::savePlace()
{
    if (!m_isBig)
        m_settings.setValue(u"board/geometry"_s, saveGeometry());
}

void BoardWindow::closeEvent(QCloseEvent *event)
{
    savePlace();
    m_view->saveState();
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void BoardWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Baton::Ui

#include "moc_boardwindow.cpp"
