// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

namespace
{

QPalette paletteOf(QColor text, QColor disabled)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, disabled);
    return palette;
}

QStringList lineIcons()
{
    QStringList names;
    for (const QString &file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}))
        names.append(file.chopped(4));
    names.removeOne(QStringLiteral("synoptic"));
    return names;
}

QImage draw(const QString &name, const QPalette &palette, int size, QIcon::Mode mode = QIcon::Normal)
{
    const QByteArray latin = name.toLatin1();
    return themedIcon(QLatin1StringView(latin), palette).pixmap(QSize(size, size), 1.0, mode).toImage();
}

// The colour of the most opaque pixel and the number of pixels that are more than half covered.
std::pair<QColor, int> ink(const QImage &image)
{
    QColor strongest(0, 0, 0, 0);
    int covered = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            covered += pixel.alpha() > 127 ? 1 : 0;
            if (pixel.alpha() > strongest.alpha())
                strongest = pixel;
        }
    }
    return {strongest, covered};
}

bool near(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 12;
}

} // namespace

class IconTest : public QObject
{
    Q_OBJECT

private slots:
    void linesTakeThePalettesColour_data();
    void linesTakeThePalettesColour();
    void linesStayInsideTheirGrid();
    void everyIconIsItsOwn();
    void denseScreensGetTheirPixels();
    void unknownNameIsNull();
    void programsIconHasItsColours();
    void pictureForTheEye();
};

void IconTest::linesTakeThePalettesColour_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("disabled");
    QTest::newRow("light") << QColor(0x20, 0x23, 0x27) << QColor(0xA0, 0xA4, 0xA8);
    QTest::newRow("dark") << QColor(0xEB, 0xED, 0xEF) << QColor(0x70, 0x74, 0x78);
}

void IconTest::linesTakeThePalettesColour()
{
    QFETCH(const QColor, text);
    QFETCH(const QColor, disabled);
    const QPalette palette = paletteOf(text, disabled);
    QVERIFY(lineIcons().size() >= 30);
    for (const QString &name : lineIcons()) {
        for (const int size : {16, 24, 48}) {
            const auto [colour, covered] = ink(draw(name, palette, size));
            QVERIFY2(covered >= size, qPrintable(name));
            QVERIFY2(near(colour, text), qPrintable(name));
            QVERIFY2(near(ink(draw(name, palette, size, QIcon::Disabled)).first, disabled), qPrintable(name));
        }
    }
}

// Nothing is cut off at the edge.
void IconTest::linesStayInsideTheirGrid()
{
    const QPalette palette = paletteOf(Qt::black, Qt::gray);
    for (const QString &name : lineIcons()) {
        const QImage image = draw(name, palette, 64);
        for (int i = 0; i < 64; ++i) {
            for (const QPoint edge : {QPoint(i, 0), QPoint(i, 63), QPoint(0, i), QPoint(63, i)})
                QVERIFY2(image.pixelColor(edge).alpha() < 128, qPrintable(name));
        }
    }
}

void IconTest::everyIconIsItsOwn()
{
    const QPalette palette = paletteOf(Qt::black, Qt::gray);
    const QStringList names = lineIcons();
    QList<QImage> images;
    for (const QString &name : names) {
        const QImage image = draw(name, palette, 16);
        const qsizetype twin = images.indexOf(image);
        QVERIFY2(twin < 0, qPrintable(QStringLiteral("%1 looks like %2").arg(name, names.value(twin))));
        images.append(image);
    }
}

void IconTest::denseScreensGetTheirPixels()
{
    const QPixmap pixmap = themedIcon(QLatin1StringView("tag"), QPalette()).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void IconTest::unknownNameIsNull()
{
    QTest::ignoreMessage(QtWarningMsg, "there is no icon teapot");
    QVERIFY(themedIcon(QLatin1StringView("teapot"), QPalette()).isNull());
}

void IconTest::programsIconHasItsColours()
{
    const QImage image = applicationIcon().pixmap(QSize(16, 16), 1.0).toImage();
    const QColor passage = image.pixelColor(8, 8);
    const QColor paper = image.pixelColor(7, 10);
    const QColor board = image.pixelColor(8, 0);
    QVERIFY(passage.red() > passage.blue() + 60);
    QVERIFY(paper.lightness() > 190);
    QVERIFY(board.blue() > board.red() + 40);
}

// Every icon at three sizes, and the program's own, in <build>/pictures.
void IconTest::pictureForTheEye()
{
    const QStringList names = lineIcons();
    QImage image(1280, 800, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.fillRect(0, 0, 1280, 400, QColor(0xFA, 0xFA, 0xF7));
    painter.fillRect(0, 400, 1280, 400, QColor(0x23, 0x26, 0x29));
    for (const int half : {0, 1}) {
        const QPalette palette = half == 0 ? paletteOf(QColor(0x20, 0x23, 0x27), QColor(0xA0, 0xA4, 0xA8))
                                           : paletteOf(QColor(0xEB, 0xED, 0xEF), QColor(0x70, 0x74, 0x78));
        for (int i = 0; i < names.size(); ++i) {
            const QPoint cell(10 + 140 * (i % 9), 10 + 400 * half + 64 * (i / 9));
            painter.drawImage(cell, draw(names.at(i), palette, 16));
            painter.drawImage(cell + QPoint(22, 0), draw(names.at(i), palette, 24));
            painter.drawImage(cell + QPoint(52, 0), draw(names.at(i), palette, 48));
            painter.drawImage(cell + QPoint(104, 0), draw(names.at(i), palette, 24, QIcon::Disabled));
        }
        int x = 10;
        for (const int size : {16, 22, 32, 48, 64, 128}) {
            painter.drawPixmap(x, 270 + 400 * half, applicationIcon().pixmap(QSize(size, size), 1.0));
            x += size + 12;
        }
    }
    painter.drawPixmap(700, 400 - 128, applicationIcon().pixmap(QSize(256, 256), 1.0));
    painter.end();
    QVERIFY(QDir().mkpath(QStringLiteral(SYNOPTIC_BINARY_DIR "/pictures")));
    QVERIFY(image.save(QStringLiteral(SYNOPTIC_BINARY_DIR "/pictures/icons.png")));
}

QTEST_MAIN(IconTest)
#include "icon_test.moc"
