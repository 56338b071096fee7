// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/matrix.h"

#include "screenshots/faults.h"
#include "screenshots/scene.h"

#include <QApplication>
#include <QDir>
#include <QThreadPool>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

QString schemeName(Ui::Scheme scheme)
{
    switch (scheme) {
    case Ui::Scheme::Light:
        return u"light"_s;
    case Ui::Scheme::Dark:
        return u"dark"_s;
    case Ui::Scheme::ContrastLight:
        return u"contrast"_s;
    case Ui::Scheme::ContrastDark:
        return u"contrast-dark"_s;
    }
    return {};
}

const QList<std::pair<Amount, QString>> &amountNames()
{
    static const QList<std::pair<Amount, QString>> names{
        {Amount::Empty, u"empty"_s}, {Amount::Normal, u"normal"_s}, {Amount::Crowded, u"crowded"_s}};
    return names;
}

bool wanted(const QString &filter, const QString &name)
{
    return filter.isEmpty() || filter == name;
}

/// Looks at each screen, and writes its picture beside the making of the next one.
class Camera final
{
public:
    explicit Camera(const Wanted &wanted)
        : m_wanted(wanted)
    {
        m_theme.applyTo(*qApp);
    }

    Taken taken()
    {
        m_writers.waitForDone();
        m_taken.pictures = m_written;
        return m_taken;
    }

    /// One scene in each of these colours.
    void take(const Shot &shot, const QString &language, Amount amount, const QList<Ui::Scheme> &schemes,
              const std::function<QString(Ui::Scheme)> &fileOf)
    {
        speak(language);
        if (shot.direction == Qt::RightToLeft)
            QApplication::setLayoutDirection(Qt::RightToLeft);
        m_theme.setTextPercent(shot.textPercent);
        m_theme.setScheme(schemes.first());
        m_theme.applyTo(*qApp);
        Scene scene(m_theme, amount);
        present(shot, scene);
        for (const Ui::Scheme scheme : schemes) {
            m_theme.setScheme(scheme);
            QApplication::processEvents();
            ++m_taken.screens;
            const QString file = fileOf(scheme);
            for (const QString &fault : faultsSeen(scene))
                m_taken.faults.append(file + u": "_s + fault);
            if (m_wanted.pictures && language != "pseudo_rtl"_L1) // Arabic shows what is mirrored
                write(scene.picture(), m_wanted.folder + u'/' + file);
        }
    }

private:
    void write(const QImage &image, const QString &file)
    {
        QDir().mkpath(file.section(u'/', 0, -2));
        m_writers.start([this, image, file] {
            constexpr int quick = 80; // compressed a little, for there are thousands
            m_written += image.save(file, "PNG", quick) ? 1 : 0;
        });
    }

    const Wanted &m_wanted;
    Ui::Theme m_theme;
    QThreadPool m_writers;
    std::atomic<int> m_written = 0;
    Taken m_taken;
};

void takeMatrix(const Wanted &want, const Shot &shot, Camera &camera)
{
    QList<Ui::Scheme> schemes;
    for (const Ui::Scheme scheme : {Ui::Scheme::Light, Ui::Scheme::Dark}) {
        if (wanted(want.scheme, schemeName(scheme)))
            schemes.append(scheme);
    }
    for (const QString &language : languages()) {
        if (!wanted(want.language, language) || schemes.isEmpty())
            continue;
        for (const auto &[amount, amountName] : amountNames()) {
            const bool makes = amount == Amount::Normal || shot.data;
            if (!makes || !wanted(want.amount, amountName))
                continue;
            camera.take(shot, language, amount, schemes, [&, name = amountName](Ui::Scheme scheme) {
                return u"%1-%2-%3-%4/%5.png"_s.arg(language, schemeName(scheme))
                    .arg(want.scalePercent)
                    .arg(name, shot.name);
            });
        }
    }
}

} // namespace

Taken takePictures(const Wanted &want)
{
    Camera camera(want);
    for (const Shot &shot : shots()) {
        if (!shot.name.contains(want.part))
            continue;
        if (!want.all) {
            camera.take(shot, u"en"_s, Amount::Normal, {shot.scheme},
                        [&](Ui::Scheme) -> QString { return shot.name + u".png"_s; });
        } else if (!shot.again) {
            takeMatrix(want, shot, camera);
        } else if (Ui::isHighContrast(shot.scheme) && want.language.isEmpty() && want.scheme.isEmpty()) {
            camera.take(shot, u"en"_s, Amount::Normal, {shot.scheme}, [&](Ui::Scheme scheme) {
                return u"en-%1-%2-normal/%3.png"_s.arg(schemeName(scheme)).arg(want.scalePercent).arg(shot.name);
            });
        }
    }
    return camera.taken();
}

} // namespace Baton::Test
