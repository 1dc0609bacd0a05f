// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

// The version and its day stand in several files, because each tool reads its own. They must say the same.
class VersionsTest : public QObject
{
    Q_OBJECT

private slots:
    static void agree();
};

namespace
{

QStringList firstMatch(const QString &path, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    return expression.match(projectText(path)).capturedTexts().mid(1);
}

} // namespace

void VersionsTest::agree()
{
    const QStringList project = firstMatch(u"CMakeLists.txt"_s, u"^project\\(synoptic VERSION ([0-9.]+) "_s);
    QCOMPARE(project.size(), 1);
    const QStringList release = firstMatch(u"packaging/org.synoptic_reader.Synoptic.metainfo.xml"_s,
                                           u"<release version=\"([0-9.]+)\" date=\"([0-9-]+)\">"_s);
    QCOMPARE(release.mid(0, 1), project);
    QCOMPARE(firstMatch(u"packaging/changelog"_s, u"\\Asynoptic \\(([0-9.]+)\\) "_s), project);
    QCOMPARE(firstMatch(u"packaging/synoptic.1"_s, u"^\\.TH SYNOPTIC 1 ([0-9-]+) \"Synoptic ([0-9.]+)\""_s),
             (QStringList{release.value(1), release.value(0)}));

    const QStringList logged = firstMatch(u"packaging/changelog"_s, u"^ -- .*>  ... *, ?(.*) [0-9:]+ \\+0000$"_s);
    QCOMPARE(logged.size(), 1);
    QCOMPARE(QLocale::c().toDate(logged.first(), u"d MMM yyyy"_s).toString(Qt::ISODate), release.value(1));
}

QTEST_APPLESS_MAIN(VersionsTest)
#include "versions_test.moc"
