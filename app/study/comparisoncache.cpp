// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/comparisoncache.h"

#include "exchange/atomicfile.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>

namespace
{
using namespace Qt::StringLiterals;

constexpr qint64 largestFile = qint64(64) << 20;
constexpr qsizetype mostFiles = 16;
constexpr auto hashKind = QCryptographicHash::Sha256;

QString filePath(const QString &folder, const QByteArray &key)
{
    return folder + u'/' + QString::fromLatin1(key) + u".pairs"_s;
}

struct Out {
    QDataStream stream;

    void number(auto value) { stream << qint64(value); }
    void real(double value) { stream << value; }
    template <class Item>
    void list(const QList<Item> &items, auto each)
    {
        number(items.size());
        for (Item item : items) {
            each(item);
        }
    }
};

struct In {
    QDataStream stream;

    template <class Number>
    void number(Number &value)
    {
        qint64 read = 0;
        stream >> read;
        value = Number(read);
    }
    void real(double &value) { stream >> value; }
    template <class Item>
    void list(QList<Item> &items, auto each)
    {
        qint64 count = 0;
        stream >> count;
        for (qint64 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
            Item item;
            each(item);
            items.append(item);
        }
    }
};

void walk(auto &stream, Place &place)
{
    stream.number(place.article);
    stream.number(place.sentence);
}

void walk(auto &stream, TextSpan &span)
{
    stream.number(span.start);
    stream.number(span.end);
}

void walk(auto &stream, PassageLink &link)
{
    walk(stream, link.a);
    walk(stream, link.b);
    stream.real(link.score);
    stream.number(link.kind);
}

void walk(auto &stream, WordRun &run)
{
    stream.number(run.articleA);
    stream.number(run.articleB);
    walk(stream, run.a);
    walk(stream, run.b);
    stream.number(run.words);
    stream.number(run.isQuote);
}

// Writes the pairs, or reads them: the same walk, so that neither can forget what the other has.
void walk(auto &stream, auto &pairs)
{
    stream.list(pairs.links, [&](PassageLink &link) { walk(stream, link); });
    stream.list(pairs.runs, [&](WordRun &run) { walk(stream, run); });
    stream.list(pairs.best,
                [&](QList<double> &scores) { stream.list(scores, [&](double &score) { stream.real(score); }); });
}
} // namespace

QByteArray comparisonKey(const QList<ComparedText> &texts)
{
    QByteArray made;
    QDataStream out(&made, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << qint32(comparisonVersion);
    for (const ComparedText &text : texts) {
        out << text.sha256;
        for (const Block &block : text.blocks) {
            if (block.boilerplate)
                out << block.line;
        }
    }
    return QCryptographicHash::hash(made, hashKind).toHex();
}

// The bytes begin with their hash: what has changed is not believed.
std::optional<ComparedPairs> readComparedPairs(const QString &folder, const QByteArray &key)
{
    const Result<QByteArray> bytes = readWholeFile(filePath(folder, key), largestFile, Links::Refuse);
    const int length = QCryptographicHash::hashLength(hashKind);
    if (!bytes || bytes->size() < length)
        return std::nullopt;
    const QByteArrayView body = QByteArrayView(*bytes).sliced(length);
    if (QCryptographicHash::hash(body, hashKind) != bytes->first(length))
        return std::nullopt;
    In in{.stream = QDataStream(QByteArray::fromRawData(body.data(), body.size()))};
    ComparedPairs pairs;
    walk(in, pairs);
    return in.stream.status() == QDataStream::Ok && in.stream.atEnd() ? std::optional(std::move(pairs)) : std::nullopt;
}

Result<void> writeComparedPairs(const QString &folder, const QByteArray &key, const ComparedPairs &pairs)
{
    QByteArray body;
    Out out{.stream = QDataStream(&body, QIODevice::WriteOnly)};
    walk(out, pairs);
    QDir().mkpath(folder);
    const Result<void> written =
        writeFileAtomically(filePath(folder, key), QCryptographicHash::hash(body, hashKind) + body);
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.pairs"_s}, QDir::Files, QDir::Time);
    for (qsizetype i = mostFiles; i < files.size(); ++i) {
        QFile::remove(files[i].filePath());
    }
    return written;
}
