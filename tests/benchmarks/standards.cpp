// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a large study takes to go out to each format and to come back, and how much memory all of it needs. The
// limits are what hostile files are held to: 5 s to read one, 512 MiB. Usage: standards [ARTICLES [HIGHLIGHTS]]

#include "exchange/readstudy.h"
#include "exchange/refi/refiproject.h"
#include "exchange/studyjson.h"
#include "exchange/w3c/webannotations.h"
#include "support/zipbytes.h"
#include "text/anchor.h"
#include "text/canonicaltext.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestRead = 5000; // ms
constexpr qint64 mostMemory = 512;   // MiB

QString uuid(int number)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 16, QLatin1Char('0'));
}

QString madeText(QRandomGenerator &random)
{
    static const QStringList words{u"the"_s,  u"company"_s, u"said"_s,      u"on"_s,   u"Tuesday"_s,
                                   u"that"_s, u"model"_s,   u"it"_s,        u"will"_s, u"come"_s,
                                   u"late"_s, u"千问"_s,    u"\U0001F600"_s};
    QString text;
    while (text.size() < 33'000)
        text += words.at(random.bounded(int(words.size()))) + (random.bounded(80) == 0 ? u".\n\n"_s : u" "_s);
    return canonicalText(text);
}

void addPassage(Snapshot &study, const QList<OffsetMap> &maps, QRandomGenerator &random)
{
    const int version = random.bounded(int(study.versions.size()));
    const qint64 start = random.bounded(int(maps.at(version).pointCount()) - 300);
    Passage passage = makePassage(VersionId{version + 1}, study.versions.at(version).text, maps.at(version),
                                  PointSpan{.start = start, .end = start + 20 + random.bounded(280)});
    passage.id = PassageId{study.passages.size() + 1};
    study.passages.append(passage);
}

Snapshot largeStudy(int articles, int highlights)
{
    QRandomGenerator random(3);
    Snapshot study;
    study.info = {.uuid = uuid(1), .title = u"Large"_s, .description = {}, .author = u"Ann"_s};
    QList<OffsetMap> maps;
    int next = 2;
    for (int i = 0; i < articles; ++i) {
        const QString text = madeText(random);
        maps.append(OffsetMap(text));
        study.articles.append({.id = ArticleId{i + 1},
                               .uuid = uuid(next++),
                               .name = QString::number(i),
                               .title = u"Title"_s,
                               .published = u"2025-04-02"_s,
                               .position = i});
        study.versions.append({.id = VersionId{i + 1},
                               .uuid = uuid(next++),
                               .article = ArticleId{i + 1},
                               .text = text,
                               .sha256 = textHash(text)});
    }
    for (int i = 0; i < 50; ++i) {
        study.tags.append(
            {.id = TagId{i + 1}, .uuid = uuid(next++), .parent = TagId{i / 5}, .name = QString::number(i)});
        study.events.append(
            {.id = EventId{i + 1}, .uuid = uuid(next++), .name = u"e%1"_s.arg(i), .title = u"Event %1"_s.arg(i)});
    }
    for (int i = 0; i < highlights; ++i) {
        addPassage(study, maps, random);
        const HighlightId id{i + 1};
        study.highlights.append(
            {.id = id, .uuid = uuid(next++), .passage = study.passages.last().id, .author = u"Ann"_s, .created = 1});
        study.highlightTags.append({.highlight = id, .tag = TagId{random.bounded(50) + 1}});
        if (i % 5 != 0)
            continue;
        study.notes.append({.id = NoteId{i + 1}, .uuid = uuid(next++), .highlight = id, .text = u"A note."_s});
        addPassage(study, maps, random);
        study.claims.append({.id = ClaimId{i + 1},
                             .uuid = uuid(next++),
                             .event = EventId{random.bounded(50) + 1},
                             .passage = study.passages.last().id,
                             .edtf = u"2025-04"_s});
    }
    return study;
}

qint64 peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

// From here on.
void forgetPeak()
{
    malloc_trim(0);
    QFile clear(u"/proc/self/clear_refs"_s);
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}

QByteArray packed(const QByteArray &project)
{
    return ZipBytes::archive({{.name = "project.qde", .bytes = project}});
}

bool measure(QTextStream &out, const QString &name, const QByteArray &bytes, qint64 writing)
{
    forgetPeak();
    QElapsedTimer clock;
    clock.start();
    const auto read = readStudy(bytes, name);
    const qint64 reading = clock.elapsed();
    const qint64 memory = peakMegabytes();
    const bool isWithin = reading <= longestRead && memory <= mostMemory;
    out << u"%1: %2 MB, written in %3 ms, %4 in %5 ms (limit %6), %7 MiB at most (limit %8)%9\n"_s.arg(name)
               .arg(double(bytes.size()) / 1e6, 0, 'f', 1)
               .arg(writing)
               .arg(read ? u"read"_s : u"refused"_s)
               .arg(reading)
               .arg(longestRead)
               .arg(memory)
               .arg(mostMemory)
               .arg(isWithin ? QString() : u": ABOVE"_s);
    out.flush();
    return isWithin;
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const int articles = argc > 1 ? QByteArray(argv[1]).toInt() : 200;
    const int highlights = argc > 2 ? QByteArray(argv[2]).toInt() : 10'000;
    const Snapshot study = largeStudy(articles, highlights);
    bool isWithin = true;
    QElapsedTimer clock;
    for (const auto &[name, write] :
         {std::make_pair(u"study.json"_s, studyJsonFiles), std::make_pair(u"annotations.jsonld"_s, webAnnotations),
          std::make_pair(u"project.qdpx"_s, refiProject), std::make_pair(u"codebook.qdc"_s, refiCodebook)}) {
        clock.start();
        const QByteArray bytes = write(study).files.first().bytes;
        const qint64 writing = clock.elapsed();
        isWithin = measure(out, name, bytes, writing) && isWithin;
    }
    const QByteArray values =
        "{\"@context\": \"anno.jsonld\", \"items\": [" + QByteArray("[],").repeated(1'400'000) + "0]}";
    isWithin = measure(out, u"1,400,000 lists"_s, values, 0) && isWithin;
    const QByteArray targets = "[" + QByteArray("{\"target\":{\"selector\":[]}},").repeated(99'000) + "0]";
    isWithin = measure(out, u"99,000 annotations of nothing"_s, targets, 0) && isWithin;
    const QByteArray codes =
        "<CodeBook><Codes>" + QByteArray("<Code name=\"a\"/>").repeated(20'000) + "</Codes></CodeBook>";
    isWithin = measure(out, u"20,000 codes of one name"_s, codes, 0) && isWithin;
    const QByteArray cases =
        "<Project name=\"a\"><Variables><Variable guid=\"" + uuid(9).toLatin1() + "\" name=\"d\"/></Variables><Cases>" +
        QByteArray("<Case name=\"a\"><VariableValue><VariableRef targetGUID=\"" + uuid(9).toLatin1() +
                   "\"/><DateValue>2025-04-02</DateValue></VariableValue></Case>")
            .repeated(20'000) +
        "</Cases></Project>";
    isWithin = measure(out, u"20,000 cases of one name"_s, packed(cases), 0) && isWithin;
    QByteArray selections = "<Project><Sources><TextSource name=\"a\"><PlainTextContent>Some words</PlainTextContent>";
    for (int i = 0; i < 99'000; ++i) {
        selections += "<PlainTextSelection startPosition=\"1\" endPosition=\"5\" name=\"x\" guid=\"" +
                      uuid(i + 10).toLatin1() + "\"/>";
    }
    isWithin =
        measure(out, u"99,000 selections"_s, packed(selections + "</TextSource></Sources></Project>"), 0) && isWithin;
    return isWithin ? 0 : 1;
}
