// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "core/tagcolour.h"

#include <QApplication>
#include <QGuiApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

#include <algorithm>

namespace
{
const TagColour &tagColour(const QString &name)
{
    const auto found = std::ranges::find_if(tagColours, [&](const TagColour &colour) { return colour.name == name; });
    return found == tagColours.end() ? tagColours.back() : *found;
}

QColor fromRgb(quint32 rgb, int alpha = 255)
{
    QColor colour(rgb);
    colour.setAlpha(alpha);
    return colour;
}
} // namespace

const Theme &lightTheme()
{
    static const Theme theme{.dark = false,
                             .page = QColor(0xFDFDFB),
                             .panel = QColor(0xF4F4F1),
                             .line = QColor(0xD8D8D4),
                             .ink = QColor(0x1D1F21),
                             .quiet = QColor(0x5E6268),
                             .accent = QColor(0x1F57B5),
                             .accentSoft = QColor(0xDCE7FA),
                             .warning = QColor(0xA33A1E),
                             .flash = QColor(0xFFE9A8),
                             .hit = QColor(0xEBDCF7),
                             .hitLine = QColor(0x7A2FA8),
                             .focusGround = QColor(0xE9F0FC),
                             .onlyHere = QColor(0xC07A12),
                             .articles = {QColor(0x1F57B5), QColor(0xB0412B), QColor(0x2F7D46), QColor(0x8F5A00),
                                          QColor(0x75329B), QColor(0x0F7580), QColor(0x9C2C64), QColor(0x5B6168)}};
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme{.dark = true,
                             .page = QColor(0x212529),
                             .panel = QColor(0x292D32),
                             .line = QColor(0x40454B),
                             .ink = QColor(0xE8E8E6),
                             .quiet = QColor(0xA4A9B0),
                             .accent = QColor(0x7FB0FF),
                             .accentSoft = QColor(0x2C3C57),
                             .warning = QColor(0xFF9A76),
                             .flash = QColor(0x5C4C14),
                             .hit = QColor(0x463058),
                             .hitLine = QColor(0xCFA0F2),
                             .focusGround = QColor(0x28323F),
                             .onlyHere = QColor(0xE0A040),
                             .articles = {QColor(0x7FB0FF), QColor(0xF08C76), QColor(0x7CC78F), QColor(0xE0AE55),
                                          QColor(0xC79BE8), QColor(0x5CC4CE), QColor(0xEC8CB9), QColor(0xB4B9C0)}};
    return theme;
}

const Theme &themeOf(const QPalette &palette)
{
    // By the text: a style sheet makes the ground of lists transparent, which reads as black.
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    return text.lightness() > 128 ? darkTheme() : lightTheme();
}

QPalette Theme::palette() const
{
    QPalette palette(panel);
    palette.setColor(QPalette::Window, panel);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, page);
    palette.setColor(QPalette::AlternateBase, panel);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::Button, panel);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::BrightText, warning);
    palette.setColor(QPalette::PlaceholderText, quiet);
    palette.setColor(QPalette::ToolTipBase, page);
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::Highlight, dark ? QColor(0x3A6FC4) : QColor(0x2F6BD0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, articles[4]);
    palette.setColor(QPalette::Accent, accent);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Midlight, dark ? line.darker(115) : line.lighter(106));
    palette.setColor(QPalette::Dark, line.darker(130));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, dark ? QColor(0x757A80) : QColor(0x9A9DA1));
    }
    return palette;
}

QString Theme::styleSheet() const
{
    const QString sheet = QStringLiteral(R"(
QMainWindow::separator { background: %line; width: 1px; height: 1px; }
QSplitter::handle { background: %line; }
QToolBar { border: 0; border-bottom: 1px solid %line; padding: 3px 6px; spacing: 3px; background: %panel; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 4px 7px; }
QToolBar QToolButton:hover { border-color: %line; }
QToolBar QToolButton:checked { background: %soft; border-color: %accent; }
QToolBar QToolButton:focus { border-color: %accent; }
QMenuBar { background: %panel; border-bottom: 1px solid %line; }
QStatusBar { border-top: 1px solid %line; color: %quiet; }
QStatusBar::item { border: 0; }
QListView, QTreeView, QTableView { border: 0; background: transparent; outline: 0; }
QHeaderView::section { border: 0; border-bottom: 1px solid %line; background: %panel; color: %quiet; padding: 3px 6px; }
QTextEdit, QPlainTextEdit { border: 0; }
QLineEdit { border: 1px solid %line; border-radius: 4px; padding: 3px 6px; background: %page; }
QLineEdit:focus { border-color: %accent; }
StoredText { border: 1px solid %line; border-radius: 4px; background: %page; }
StoredText[heading="true"] { border-color: transparent; background: transparent; }
StoredText[heading="true"]:hover { border-color: %line; }
StoredText:focus, StoredText[heading="true"]:focus { border-color: %accent; background: %page; }
QLineEdit[wrong="true"] { border: 2px dashed %warning; padding: 2px 5px; }
QToolTip { border: 1px solid %line; background: %page; color: %ink; padding: 3px; }
)");
    QString filled = sheet;
    filled.replace(QLatin1StringView("%line"), line.name());
    filled.replace(QLatin1StringView("%panel"), panel.name());
    filled.replace(QLatin1StringView("%page"), page.name());
    filled.replace(QLatin1StringView("%ink"), ink.name());
    filled.replace(QLatin1StringView("%quiet"), quiet.name());
    filled.replace(QLatin1StringView("%soft"), accentSoft.name());
    filled.replace(QLatin1StringView("%accent"), accent.name());
    filled.replace(QLatin1StringView("%warning"), warning.name());
    return filled;
}

QColor Theme::tagGround(const QString &colourName) const
{
    const TagColour &colour = tagColour(colourName);
    return dark ? fromRgb(colour.dark, 76) : fromRgb(colour.light, 128);
}

QColor Theme::tagGroundOnPage(const QString &colourName) const
{
    const QColor ground = tagGround(colourName);
    const auto mixed = [&](int below, int over) { return below + (over - below) * ground.alpha() / 255; };
    return QColor(mixed(page.red(), ground.red()), mixed(page.green(), ground.green()),
                  mixed(page.blue(), ground.blue()));
}

QColor Theme::tagStripe(const QString &colourName) const
{
    const TagColour &colour = tagColour(colourName);
    return dark ? fromRgb(colour.dark).lighter(115) : fromRgb(colour.light).darker(122);
}

void applyTheme(QApplication &application, ThemeMode mode)
{
    const bool systemIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && systemIsDark);
    const Theme &theme = dark ? darkTheme() : lightTheme();
    if (QApplication::style()->name() != QLatin1StringView("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(theme.palette());
    application.setStyleSheet(theme.styleSheet());
}

QFont readingFont(const QFont &interface, qreal points)
{
    QFont font(interface);
    font.setFamilies({QStringLiteral("Noto Serif"), QStringLiteral("Source Serif 4"), QStringLiteral("DejaVu Serif"),
                      QStringLiteral("serif")});
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(points > 0 ? points : interface.pointSizeF() * 1.15);
    return font;
}
