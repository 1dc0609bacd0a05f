// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the date tagger reads: the bundled articles over and over, the same at ten times the length (the time should
// be ten times as long), a megabyte without a full stop, a megabyte of blanks. Megabytes are of UTF-8, on one thread.
// With a folder that has chrono-node installed (npm install chrono-node), that reads the same articles beside it.
//   dates_speed [FOLDER]

#include "time/datetagger.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>
#include <QTextStream>

#include <algorithm>

namespace
{
QStringList articles()
{
    QStringList texts;
    QDirIterator files(QStringLiteral(":/corpus"), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            texts.append(QString::fromUtf8(file.readAll()));
    }
    texts.sort();
    return texts;
}

double megabytes(const QString &text)
{
    return double(text.toUtf8().size()) / 1e6;
}

QString repeated(const QString &text, double size)
{
    return text.repeated(std::max<qsizetype>(1, qsizetype(size / megabytes(text))));
}

struct Speed {
    double perSecond = 0; // megabytes
    qsizetype mentions = 0;
};

// The best of five.
Speed speed(const QString &text)
{
    Speed best;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        best.mentions = dateMentions(text, {.published = QStringLiteral("2025-04-02")}).size();
        best.perSecond = std::max(best.perSecond, megabytes(text) / (double(timer.nsecsElapsed()) / 1e9));
    }
    return best;
}

void print(QTextStream &out, const QString &name, const Speed &speed)
{
    out << name.leftJustified(34) << QString::number(speed.perSecond, 'f', 1).rightJustified(8) << " MB/s"
        << QString::number(speed.mentions).rightJustified(9) << " mentions\n";
    out.flush();
}

constexpr auto peer = R"js(
const chrono = require('chrono-node');
const fs = require('fs');
const texts = JSON.parse(fs.readFileSync(process.argv[1], 'utf8'));
const reference = new Date('2025-04-02T12:00:00');
for (const [name, parser] of [['chrono-node', chrono.casual], ['chrono-node, strict', chrono.strict]]) {
    let best = 0, found = 0;
    for (let run = 0; run < 5; ++run) {
        const start = process.hrtime.bigint();
        found = 0;
        let bytes = 0;
        for (let i = 0; i < 10; ++i)
            for (const text of texts) { found += parser.parse(text, reference).length; bytes += Buffer.byteLength(text); }
        best = Math.max(best, bytes / 1e6 / (Number(process.hrtime.bigint() - start) / 1e9));
    }
    console.log(name.padEnd(34) + best.toFixed(1).padStart(8) + ' MB/s' + String(found / 10).padStart(9) + ' mentions');
}
)js";

void runPeer(QTextStream &out, const QString &folder, const QStringList &texts)
{
    QTemporaryFile file;
    if (!file.open())
        return;
    QStringList quoted;
    for (const QString &text : texts) {
        QString json = text;
        json.replace(u'\\', QStringLiteral("\\\\"))
            .replace(u'"', QStringLiteral("\\\""))
            .replace(u'\n', QStringLiteral("\\n"));
        quoted.append(u'"' + json + u'"');
    }
    file.write((u'[' + quoted.join(u',') + u']').toUtf8());
    file.flush();
    QProcess node;
    node.setWorkingDirectory(folder);
    node.start(QStringLiteral("node"), {QStringLiteral("-e"), QString::fromLatin1(peer), file.fileName()});
    if (!node.waitForStarted()) {
        out << "node is not there\n";
        return;
    }
    node.waitForFinished(120'000);
    out << QString::fromUtf8(node.readAllStandardOutput());
    const QString error = QString::fromUtf8(node.readAllStandardError());
    if (error.contains(QStringLiteral("Cannot find module")))
        out << "chrono-node is not installed there\n";
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList texts = articles();
    const QString all = texts.join(u'\n');
    if (all.isEmpty()) {
        out << "the bundled articles are missing\n";
        return 1;
    }
    QString unended = all;
    unended.remove(u'.').remove(u'!').remove(u'?').replace(u'\n', u' ');
    print(out, QStringLiteral("articles, 1 MB (limit: at least 40)"), speed(repeated(all, 1)));
    print(out, QStringLiteral("articles, 10 MB"), speed(repeated(all, 10)));
    print(out, QStringLiteral("1 MB without a full stop"), speed(repeated(unended, 1)));
    print(out, QStringLiteral("1 MB of blanks"), speed(QString(1'000'000, u' ')));
    print(out, QStringLiteral("1 MB of \"early \""), speed(QStringLiteral("early ").repeated(170'000)));
    print(out, QStringLiteral("1 MB of \"1 day \""), speed(QStringLiteral("1 day ").repeated(170'000)));
    print(out, QStringLiteral("1 MB of \"from April to \""), speed(QStringLiteral("from April to ").repeated(71'000)));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1)
        runPeer(out, arguments.at(1), texts);
    return 0;
}
