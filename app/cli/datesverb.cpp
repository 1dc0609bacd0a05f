// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"
#include "cli/verbtable.h"
#include "core/enumtext.h"
#include "text/canonicaltext.h"
#include "text/offsetmap.h"
#include "time/datetagger.h"
#include "time/edtf.h"

#include <QFile>
#include <QJsonDocument>

#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr qsizetype maxBytes = qsizetype{256} * 1024 * 1024;

constexpr std::array<QStringView, 1> operands{u"[FILE]"};
constexpr VerbOption publishedOption{
    "published"_L1, "DATE"_L1,
    QT_TRANSLATE_NOOP("Cli", "the day on which the text appeared, EDTF; relative dates count from it")};
constexpr VerbOption jsonlOption{
    "jsonl"_L1, ""_L1,
    QT_TRANSLATE_NOOP("Cli", "read {\"id\", \"text\", \"published\"} a line and answer a line each")};
constexpr std::array options{publishedOption, jsonOption, jsonlOption};

constexpr Listing mentionListing{
    .name = "dates"_L1,
    .fields = [] -> QList<FieldInfo> {
        return {{"start"_L1, Shown::Right, QT_TRANSLATE_NOOP("Cli", "code points before it")},
                {"end"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "code points up to its end")},
                {"text"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "as it stands there")},
                {"edtf"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "its date; empty when none can be written")},
                {"earliest"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "the first day that it can stand for")},
                {"latest"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "the last one")},
                {"reading"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "one_of or throughout")},
                {"approximate"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "whether it may be a little off")},
                {"uncertain"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "whether it is in doubt")},
                {"modality"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "happened, planned, reported_plan, …")},
                {"reporter"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "who says so; empty: the text")},
                {"kind"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "date, document_date, link, boilerplate, …")},
                {"rule"_L1, Shown::No, QT_TRANSLATE_NOOP("Cli", "what found it")}};
    },
    .objects = nullptr,
};

QJsonObject mentionObject(const DateMention &mention, const QString &text, const OffsetMap &map)
{
    const PointSpan points = map.toPoints(mention.span);
    return {{u"start"_s, points.start},
            {u"end"_s, points.end},
            {u"text"_s, text.sliced(mention.span.start, mention.span.length())},
            {u"edtf"_s, mention.edtf},
            {u"earliest"_s, isoDay(mention.days.earliest)},
            {u"latest"_s, isoDay(mention.days.latest)},
            {u"reading"_s, enumText(mention.reading)},
            {u"approximate"_s, mention.approximate},
            {u"uncertain"_s, mention.uncertain},
            {u"modality"_s, enumText(mention.modality)},
            {u"reporter"_s, mention.reporter},
            {u"kind"_s, mentionKindName(mention.kind)},
            {u"rule"_s, mention.rule}};
}

QJsonArray mentionObjects(const QString &text, const QString &published)
{
    const OffsetMap map(text);
    QJsonArray objects;
    for (const DateMention &mention : dateMentions(text, {.published = published, .blocks = {}}))
        objects.append(mentionObject(mention, text, map));
    return objects;
}

Result<QString> publication(const QString &published)
{
    if (published.isEmpty())
        return published;
    return Edtf::parse(published).transform([&](const Edtf &) { return published; });
}

QByteArray answer(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QJsonObject reply;
    if (object.contains(u"id"))
        reply.insert(u"id"_s, object.value(u"id"));
    const Result<QString> published = publication(object.value(u"published").toString());
    if (!object.value(u"text").isString())
        reply.insert(u"error"_s, QCoreApplication::translate("Cli", "The line is no JSON object with a \"text\"."));
    else if (!published)
        reply.insert(u"error"_s, describe(published.error()));
    else
        reply.insert(u"mentions"_s, mentionObjects(object.value(u"text").toString(), *published));
    return QJsonDocument(reply).toJson(QJsonDocument::Compact);
}

// A file, or standard input.
struct Input {
    std::unique_ptr<QFile> file;
    QIODevice *device = nullptr;
};

Result<Input> openInput(const QString &name, const Console &console)
{
    if ((name.isEmpty() || name == "-"_L1) && console.in)
        return Input{.file = nullptr, .device = console.in};
    auto file = std::make_unique<QFile>(name);
    if (!file->open(QIODevice::ReadOnly))
        return failure(file->exists() ? ErrorKind::NotReadable : ErrorKind::NotFound, name);
    QIODevice *device = file.get();
    return Input{.file = std::move(file), .device = device};
}

Result<void> answerLines(const QString &name, Console &console)
{
    return openInput(name, console).transform([&](const Input &input) {
        for (QByteArray line = input.device->readLine(); !line.isEmpty(); line = input.device->readLine()) {
            if (line.trimmed().isEmpty())
                continue;
            console.out << QString::fromUtf8(answer(line)) << '\n';
            console.out.flush();
        }
    });
}

// Without a publication day some expressions have no date: that is said, and today is not taken for it.
void explainUndated(const QJsonArray &mentions, Console &console)
{
    int undated = 0;
    for (const QJsonValue &mention : mentions) {
        if (mention[u"kind"].toString() == u"date" && mention[u"edtf"].toString().isEmpty())
            ++undated;
    }
    if (undated > 0)
        console.err << QCoreApplication::translate("Cli",
                                                   "%n expression(s) cannot be dated without knowing when the text "
                                                   "appeared: give --published.",
                                                   nullptr, undated)
                    << '\n';
}

Result<void> readText(const QString &name, const QString &published, const VerbCall &call, Console &console)
{
    return openInput(name, console)
        .and_then([&](const Input &input) -> Result<QString> {
            const QByteArray bytes = input.device->readAll();
            return bytes.isEmpty() ? Result<QString>(QString()) : decodeText(bytes, name, maxBytes);
        })
        .transform([&](const QString &text) {
            const QJsonArray mentions = mentionObjects(text, published);
            print(mentionListing, mentions, listForm(call), console);
            if (listForm(call) == ListForm::Table)
                explainUndated(mentions, console);
        });
}

Result<void> run(const VerbCall &call, Console &console)
{
    const QString name = call.operands.value(0);
    if (call.has(jsonlOption.name))
        return answerLines(name, console);
    return publication(call.value(publishedOption.name)).and_then([&](const QString &published) {
        return readText(name, published, call, console);
    });
}
} // namespace

constinit const Verb datesVerb{
    .name = "dates"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "find the dates in a text: a file, or standard input"),
    .run = run,
};
