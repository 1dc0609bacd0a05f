// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sourcetree.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

// The manual page names every verb and every option that the sources declare, and no other option.
class ManPageTest : public QObject
{
    Q_OBJECT

private slots:
    static void namesEveryVerb();
    static void namesEveryOption();
};

namespace
{
QSet<QString> matches(const QString &text, const QString &pattern)
{
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text)) {
        found.insert(match.captured(1));
    }
    return found;
}

// All that a pattern finds in the sources of a folder.
QSet<QString> declared(const QString &folder, const QString &pattern)
{
    QSet<QString> found;
    for (const SourceFile &file : sourceFiles(folder)) {
        found += matches(file.text, pattern);
    }
    return found;
}

QString page()
{
    return projectText(u"packaging/synoptic.1"_s).replace(u"\\-"_s, u"-"_s);
}
} // namespace

void ManPageTest::namesEveryVerb()
{
    const QString verbs = page().section(u".SH VERBS\n"_s, 1).section(u".SH "_s, 0, 0);
    const QSet<QString> named = matches(verbs, u"\\.TP\n\\.BI? \"?([a-z]+)"_s);
    QCOMPARE(named, declared(u"app/cli"_s, u"const Verb \\w+\\{\\s*\\.name = \"([a-z]+)\"_L1"_s));
    QVERIFY(named.size() > 5);
}

void ManPageTest::namesEveryOption()
{
    // {"name"_L1, … in a list of a verb's options; {QStringLiteral("name"), … in that of the window.
    QSet<QString> options = declared(u"app/cli"_s, u"\\{\"([a-z-]+)\"_L1, *[\"{]"_s);
    options += declared(u"app/cli"_s, u"VerbOption \\w+\\{\\s*\\.name = QLatin1StringView\\(\"([a-z-]+)\""_s);
    options += matches(projectText(u"app/main.cpp"_s), u"\\{QStringLiteral\\(\"([a-z-]+)\"\\)"_s);
    options += matches(projectText(u"app/main.cpp"_s), u"\"--([a-z-]+)\""_s);
    QCOMPARE(matches(page(), u"--([a-z-]+)"_s), options);
}

QTEST_APPLESS_MAIN(ManPageTest)
#include "manpage_test.moc"
