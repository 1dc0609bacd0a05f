// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QApplication>
#include <QListView>
#include <QTest>

// Which theme a widget is in, told by its palette.
class ThemeOfTest : public QObject
{
    Q_OBJECT

private slots:
    static void byPalette();
    static void listsHaveATransparentGround();
};

void ThemeOfTest::byPalette()
{
    for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
        QPalette palette = theme->palette();
        QCOMPARE(&themeOf(palette), theme);
        palette.setCurrentColorGroup(QPalette::Disabled);
        QCOMPARE(&themeOf(palette), theme);
    }
}

void ThemeOfTest::listsHaveATransparentGround()
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        applyTheme(*qApp, mode);
        QListView list;
        list.ensurePolished();
        QCOMPARE(&themeOf(list.palette()), mode == ThemeMode::Light ? &lightTheme() : &darkTheme());
    }
}

QTEST_MAIN(ThemeOfTest)
#include "themeof_test.moc"
