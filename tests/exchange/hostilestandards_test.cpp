// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi/refiproject.h"
#include "exchange/roundtrip.h"
#include "exchange/studyjson.h"
#include "exchange/w3c/webannotations.h"

#include <QTest>

using namespace Qt::StringLiterals;

// 10,000 strings that try to be more than text, through each format, with readers as judges that are none of ours.
class HostileStandardsTest : public QObject
{
    Q_OBJECT

private slots:
    static void arriveAsText_data();
    static void arriveAsText();
};

namespace
{

constexpr int stringCount = 10'000;

// Prints each text as hex digits of UTF-8, a line each.
const char *const readStudyScript = "import json,sys\n"
                                    "d=json.load(open(sys.argv[1],encoding='utf-8'))\n"
                                    "t=[n['text'] for n in d['notes']]\n";
const char *const readAnnotationsScript =
    "import json,sys\n"
    "d=json.load(open(sys.argv[1],encoding='utf-8'))\n"
    "t=[a['body']['value'] for a in d['first']['items'] if a['motivation']=='commenting']\n";
const char *const readProjectScript =
    "import sys,zipfile,xml.etree.ElementTree as e\n"
    "r=e.fromstring(zipfile.ZipFile(sys.argv[1]).read('project.qde'))\n"
    "s='{urn:QDA-XML:project:1.0}'\n"
    "t=[n.find(s+'PlainTextContent').text or '' for n in r.find(s+'Notes') if n.get('name')!='Synoptic']\n";
const char *const printScript = "for x in t: print(x.encode('utf-8').hex())\n";

QStringList strings()
{
    QRandomGenerator random(5);
    QStringList all = hostileTexts();
    while (all.size() < stringCount)
        all.append(MarkdownOracle::hostileLine(random) + all.at(random.bounded(14)).left(random.bounded(40)));
    for (QString &text : all)
        text = RoundTrip::withoutControls(canonicalText(text));
    return all;
}

QByteArray outputOf(const QByteArray &script, const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QProcess process;
    process.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(script), file.fileName()});
    process.waitForFinished();
    return process.readAllStandardOutput() + process.readAllStandardError();
}

} // namespace

void HostileStandardsTest::arriveAsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("script");
    Snapshot study;
    study.info.uuid = SampleStudy::uuid(1);
    for (const QString &text : strings()) {
        const NoteId id{study.notes.size() + 1};
        study.notes.append({.id = id, .uuid = SampleStudy::uuid(int(id.value) + 1), .text = text, .created = id.value});
    }
    QTest::newRow("study") << studyJson(study) << QByteArray(readStudyScript);
    QTest::newRow("annotations") << webAnnotations(study).files.first().bytes << QByteArray(readAnnotationsScript);
    QTest::newRow("project") << refiProject(study).files.first().bytes << QByteArray(readProjectScript);
}

void HostileStandardsTest::arriveAsText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, script);
    const QList<QByteArray> lines = outputOf(script + printScript, bytes).split('\n');
    const QStringList wanted = strings();
    QVERIFY2(lines.size() == wanted.size() + 1, lines.first().constData());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        QCOMPARE(QString::fromUtf8(QByteArray::fromHex(lines.at(i))), wanted.at(i));
}

QTEST_APPLESS_MAIN(HostileStandardsTest)
#include "hostilestandards_test.moc"
