// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString resources = QStringLiteral(BATON_RESOURCES);

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage render(const QString &name, int size)
{
    QSvgRenderer renderer(resources + u"/icons/"_s + name);
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

    QStringList m_names = QDir(resources + u"/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);

private Q_SLOTS:
    void resourceFile_listsEachIconOnce()
    {
        QStringList listed;
        QXmlStreamReader reader(fileContent(resources + u"/icons.qrc"_s));
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "file"_L1) {
                const QString alias = reader.attributes().value("alias"_L1).toString();
                const QString path = reader.readElementText();
                QCOMPARE(path, u"icons/"_s + alias);
                listed << alias;
            }
        }
        QVERIFY(!reader.hasError());
        listed.sort();
        QCOMPARE(listed, m_names);
        QVERIFY(m_names.size() >= 30);
    }

    void lineIcons_shareSizeStrokeAndTheOneColourThatIsTinted()
    {
        for (const QString &name : std::as_const(m_names)) {
            if (name == u"baton-app.svg"_s)
                continue;
            const QString text = QString::fromUtf8(fileContent(resources + u"/icons/"_s + name));
            QVERIFY2(text.contains(u"viewBox=\"0 0 24 24\""_s), qPrintable(name));
            QVERIFY2(text.contains(u"stroke-width=\"1.75\""_s), qPrintable(name));
            static const QRegularExpression color(u"(?:fill|stroke)=\"(?!none|#000\")[^\"]*\""_s);
            QVERIFY2(!text.contains(color), qPrintable(name));
        }
    }

    void icons_atSixteenPixels_areSeenAndDifferPairwise()
    {
        QList<QImage> seen;
        for (const QString &name : std::as_const(m_names)) {
            const QImage image = render(name, 16);
            int ink = 0;
            for (int y = 0; y < 16; ++y) {
                for (int x = 0; x < 16; ++x)
                    ink += qAlpha(image.pixel(x, y)) > 100;
            }
            QVERIFY2(ink >= 6, qPrintable(name));
            QVERIFY2(!seen.contains(image), qPrintable(name));
            seen << image;
        }
    }
};

QTEST_GUILESS_MAIN(TestIcons)
#include "tst_icons.moc"
