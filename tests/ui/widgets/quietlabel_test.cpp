// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quietlabel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;

class QuietLabelTest : public QObject
{
    Q_OBJECT

private slots:
    static void neverWidensItsPanel();
    static void saysAllInTheToolTip();
    static void isQuiet();
    static void toolTipsArePlain();
    static void fontsScale();
};

void QuietLabelTest::neverWidensItsPanel()
{
    QWidget panel;
    auto *layout = new QHBoxLayout(&panel);
    auto *label = new QuietLabel(QuietLabel::Kind::Words);
    layout->addWidget(label);
    label->setText(u"a word "_s.repeated(100));
    QVERIFY(panel.minimumSizeHint().width() < 200);
    QVERIFY(label->sizeHint().width() > 1000);
}

void QuietLabelTest::saysAllInTheToolTip()
{
    QuietLabel label(QuietLabel::Kind::Words);
    label.resize(60, 20);
    label.show();
    QHelpEvent event(QEvent::ToolTip, {1, 1}, label.mapToGlobal(QPoint(1, 1)));
    label.setText(u"short"_s);
    QApplication::sendEvent(&label, &event);
    QVERIFY(!QToolTip::isVisible());
    label.setText(u"too <b>long</b> to be shown in sixty pixels"_s);
    QApplication::sendEvent(&label, &event);
    QCOMPARE(QToolTip::text(), plainToolTip(label.text()));
}

void QuietLabelTest::isQuiet()
{
    for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
        QuietLabel label(QuietLabel::Kind::Title);
        label.setPalette(theme->palette());
        QCOMPARE(label.palette().color(label.foregroundRole()), theme->quiet);
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }
}

void QuietLabelTest::toolTipsArePlain()
{
    const QString tip = plainToolTip(u"<img src=x> & <b>\nnext"_s);
    QVERIFY(!tip.contains(u"<img"_s));
    QVERIFY(!tip.contains(u"<b>\n"_s));
    QVERIFY(tip.contains(u"&lt;b&gt;<br>next"_s));
}

void QuietLabelTest::fontsScale()
{
    QFont points(u"Sans"_s);
    points.setPointSizeF(10);
    QCOMPARE(scaledFont(points, 1.5).pointSizeF(), 15.0);
    QFont pixels(u"Sans"_s);
    pixels.setPixelSize(10);
    QCOMPARE(scaledFont(pixels, 1.5).pixelSize(), 15);
    QVERIFY(quietFont(points).pointSizeF() < 10);
}

QTEST_MAIN(QuietLabelTest)
#include "quietlabel_test.moc"
