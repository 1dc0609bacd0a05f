// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sourcetree.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

// In two pieces, so that they are not taken for tags of this file.
const QString licenceTag = u"SPDX-"
                           "License-Identifier"_s;
const QString copyrightTag = u"SPDX-"
                             "FileCopyrightText"_s;

struct Rights {
    QString copyright;
    QString licence; // an SPDX expression
};

// One [[annotations]] table of REUSE.toml.
struct Annotation {
    QList<QRegularExpression> paths;
    Rights rights;
};

// "**" stands for anything, "*" for anything within a folder.
QRegularExpression pathPattern(const QString &glob)
{
    QString pattern;
    const QStringList parts = glob.split(u"**"_s);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QStringList pieces = parts.at(i).split(u'*');
        for (QString &piece : pieces)
            piece = QRegularExpression::escape(piece);
        pattern += (i > 0 ? u".*"_s : QString()) + pieces.join(u"[^/]*"_s);
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

// The texts in quotes that a key has.
QStringList tomlValues(const QString &table, const QString &key)
{
    static const QRegularExpression quoted(u"\"([^\"]*)\""_s);
    const QRegularExpression assignment(u"^%1 = (\\[[^\\]]*\\]|\"[^\"]*\")"_s.arg(key),
                                        QRegularExpression::MultilineOption);
    QStringList values;
    for (const QRegularExpressionMatch &match : quoted.globalMatch(assignment.match(table).captured(1)))
        values.append(match.captured(1));
    return values;
}

QList<Annotation> annotations(const QString &toml)
{
    QList<Annotation> found;
    for (const QString &table : toml.split(u"[[annotations]]"_s).mid(1)) {
        Annotation annotation{.paths = {},
                              .rights = {.copyright = tomlValues(table, copyrightTag).join(u'\n'),
                                         .licence = tomlValues(table, licenceTag).join(u" AND "_s)}};
        for (const QString &glob : tomlValues(table, u"path"_s))
            annotation.paths.append(pathPattern(glob));
        found.append(annotation);
    }
    return found;
}

QString tagged(const QString &text, const QString &tag)
{
    const QRegularExpression line(u"^.{0,8}%1: *(.+?) *(?:\\*/|-->)?$"_s.arg(tag), QRegularExpression::MultilineOption);
    return line.match(text).captured(1);
}

// The file's own words, else those of REUSE.toml.
Rights rightsOf(const QString &path, const QString &text, const QList<Annotation> &annotations)
{
    Rights rights{.copyright = tagged(text, copyrightTag), .licence = tagged(text, licenceTag)};
    for (const Annotation &annotation : annotations) {
        for (const QRegularExpression &pattern : annotation.paths) {
            if (!rights.licence.isEmpty() || !pattern.match(path).hasMatch())
                continue;
            rights = annotation.rights;
        }
    }
    return rights;
}

QStringList licenceNames(const QString &expression)
{
    static const QRegularExpression between(u"\\s*(?:[()]|\\bAND\\b|\\bOR\\b|\\bWITH\\b)\\s*"_s);
    return expression.split(between, Qt::SkipEmptyParts);
}

bool isLicenceText(const QString &path)
{
    return path.startsWith("LICENSES/"_L1);
}

} // namespace

class LicencesTest : public QObject
{
    Q_OBJECT

private slots:
    static void everyFileHasOne();
    static void everyNameHasItsText();
    static void readsRights_data();
    static void readsRights();
};

void LicencesTest::everyFileHasOne()
{
    const QList<Annotation> covered = annotations(projectText(u"REUSE.toml"_s));
    const QStringList paths = projectFiles();
    QVERIFY(paths.size() > 50);
    QStringList bare;
    for (const QString &path : paths) {
        const Rights rights = rightsOf(path, projectText(path), covered);
        if (!isLicenceText(path) && (rights.licence.isEmpty() || rights.copyright.isEmpty()))
            bare.append(path);
    }
    QVERIFY2(bare.isEmpty(), qPrintable(u"Without a licence or its holder:\n"_s + bare.join(u'\n')));
}

void LicencesTest::everyNameHasItsText()
{
    const QList<Annotation> covered = annotations(projectText(u"REUSE.toml"_s));
    QSet<QString> names;
    for (const QString &path : projectFiles()) {
        if (isLicenceText(path))
            continue;
        for (const QString &name : licenceNames(rightsOf(path, projectText(path), covered).licence))
            names.insert(name);
    }
    QVERIFY(names.contains(u"GPL-3.0-or-later"_s));
    for (const QString &name : std::as_const(names))
        QVERIFY2(projectBytes(u"LICENSES/%1.txt"_s.arg(name)).size() > 1000, qPrintable(name));
}

void LicencesTest::readsRights_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("licence");
    const auto row = [](const char *name, const QString &path, const QString &text, const QString &licence) {
        QTest::newRow(name) << path << text << licence;
    };
    row("comment", u"a.cpp"_s, u"// %1: MIT\n"_s.arg(licenceTag), u"MIT"_s);
    row("one-line comment", u"a.xml"_s, u"<!-- %1: MIT -->\n"_s.arg(licenceTag), u"MIT"_s);
    row("within words", u"a.md"_s, u"Every file has a line %1: GPL\n"_s.arg(licenceTag), u""_s);
    row("none", u"a.cpp"_s, u"int a;\n"_s, u""_s);
    row("covered", u"corpus/a/b.md"_s, u"text\n"_s, u"CC-BY-4.0"_s);
    row("covered by suffix", u"i18n/de.ts"_s, u"<TS/>\n"_s, u"0BSD"_s);
    row("covered, other suffix", u"i18n/de.txt"_s, u"\n"_s, u""_s);
    row("one star is one folder", u"app/x/a.json"_s, u"{}\n"_s, u""_s);
    row("own words first", u"corpus/a.py"_s, u"# %1: MIT\n"_s.arg(licenceTag), u"MIT"_s);
}

void LicencesTest::readsRights()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const QString, licence);
    const QString toml =
        u"[[annotations]]\npath = \"corpus/**\"\n%1 = \"us\"\n%2 = \"CC-BY-4.0\"\n\n"
        "[[annotations]]\npath = [\n    \"app/*.json\",\n    \"i18n/**.ts\",\n]\n%2 = \"0BSD\"\n"_s.arg(copyrightTag,
                                                                                                        licenceTag);
    QCOMPARE(rightsOf(path, text, annotations(toml)).licence, licence);
    QCOMPARE(licenceNames(u"(MIT OR GPL-3.0-or-later) AND CC0-1.0"_s),
             (QStringList{u"MIT"_s, u"GPL-3.0-or-later"_s, u"CC0-1.0"_s}));
}

QTEST_APPLESS_MAIN(LicencesTest)
#include "licences_test.moc"
