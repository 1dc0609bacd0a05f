// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/csvtable.h"
#include "cli/findarticle.h"
#include "cli/verbtable.h"
#include "lens/lensengine.h"
#include "lens/namefinder.h"
#include "study/study.h"
#include "text/offsetmap.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{fileOperand};
constexpr auto options = std::to_array<VerbOption>({
    {"article"_L1, "ARTICLE"_L1,
     QT_TRANSLATE_NOOP("Cli", "only in this one: its name, or its number in the list of articles, from 1")},
    {"kind"_L1, "KIND"_L1, QT_TRANSLATE_NOOP("Cli", "only this kind, or this word list"), OptionUse::Repeated},
    {"mentions"_L1, ""_L1, QT_TRANSLATE_NOOP("Cli", "list every mention with its place instead of counting them")},
    {"csv"_L1, ""_L1, QT_TRANSLATE_NOOP("Cli", "print comma-separated values")},
    jsonOption,
});

constexpr FieldInfo articleField{"article"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "the article's name")};
constexpr FieldInfo kindField{"kind"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "\"List\" for a list of your own")};
constexpr FieldInfo listField{"list"_L1, Shown::Left,
                              QT_TRANSLATE_NOOP("Cli", "the word list; empty where patterns find the kind")};

constexpr Listing countListing{
    .name = "counts"_L1,
    .fields = [] -> QList<FieldInfo> {
        return {articleField,
                kindField,
                listField,
                {"word"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "in one form for all hyphens, quotes and blanks")},
                {"count"_L1, Shown::Right, QT_TRANSLATE_NOOP("Cli", "how many")}};
    },
    .objects = nullptr,
};

constexpr Listing mentionListing{
    .name = "mentions"_L1,
    .fields = [] -> QList<FieldInfo> {
        return {articleField,
                kindField,
                listField,
                {"text"_L1, Shown::Left, QT_TRANSLATE_NOOP("Cli", "as it stands there")},
                {"start"_L1, Shown::Right, QT_TRANSLATE_NOOP("Cli", "code points before it in the newest version")},
                {"end"_L1, Shown::Right, QT_TRANSLATE_NOOP("Cli", "code points up to its end")}};
    },
    .objects = nullptr,
};

QString kindName(const LensKind &kind)
{
    return kind.isOwn() ? u"List"_s : kind.key;
}

bool isCalled(const LensKind &kind, const QString &name)
{
    return (!kind.isOwn() && kind.key.compare(name, Qt::CaseInsensitive) == 0) ||
           (kind.list == name && !name.isEmpty());
}

// Whether each kind is asked for.
Result<QList<bool>> wantedKinds(const QList<LensKind> &kinds, const QStringList &names)
{
    QList<bool> wanted(kinds.size(), names.isEmpty());
    for (const QString &name : names) {
        bool isKnown = false;
        for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
            if (isCalled(kinds[kind], name))
                isKnown = wanted[kind] = true;
        }
        if (!isKnown) {
            return failure(ErrorKind::Usage,
                           QCoreApplication::translate("Cli", "The lens has no kind and no word list “%1”.").arg(name));
        }
    }
    return wanted;
}

QJsonObject mention(const Article &article, const LensKind &kind, const QString &text)
{
    return {{u"article"_s, article.name}, {u"kind"_s, kindName(kind)}, {u"list"_s, kind.list}, {u"text"_s, text}};
}

QJsonArray mentionObjects(const Article &article, const Version &version, const QList<LensKind> &kinds,
                          const QList<LensSpan> &found)
{
    const OffsetMap map(version.text);
    QJsonArray objects;
    for (const LensSpan &each : found) {
        const PointSpan points = map.toPoints(each.span);
        QJsonObject object =
            mention(article, kinds[each.kind], version.text.sliced(each.span.start, each.span.length()));
        object.insert(u"start"_s, points.start);
        object.insert(u"end"_s, points.end);
        objects.append(object);
    }
    return objects;
}

// By kind, the most frequent words first.
QJsonArray countObjects(const Article &article, const Version &version, const QList<LensKind> &kinds,
                        const QList<LensSpan> &found)
{
    QMap<std::pair<int, QString>, int> counts;
    for (const LensSpan &each : found) {
        const QStringView words = QStringView(version.text).sliced(each.span.start, each.span.length());
        ++counts[{each.kind, NameFinder::plainForm(words)}];
    }
    QList<std::pair<int, QString>> order = counts.keys();
    std::ranges::stable_sort(order, [&](const auto &a, const auto &b) {
        return std::pair(a.first, -counts[a]) < std::pair(b.first, -counts[b]);
    });
    QJsonArray objects;
    for (const auto &key : std::as_const(order)) {
        QJsonObject object = mention(article, kinds[key.first], {});
        object.remove(u"text"_s);
        object.insert(u"word"_s, key.second);
        object.insert(u"count"_s, counts[key]);
        objects.append(object);
    }
    return objects;
}

Result<QList<Article>> wantedArticles(const StudyIndex &index, const VerbCall &call)
{
    if (!call.has("article"_L1))
        return index.study().articles;
    return findArticle(index, call.value("article"_L1)).transform([](const Article &article) {
        return QList{article};
    });
}

void report(const StudyIndex &index, const QList<Article> &articles, const QList<bool> &wanted, const VerbCall &call,
            Console &console)
{
    LensEngine engine;
    engine.setLists(index.study().wordLists);
    const QList<LensKind> kinds = engine.kinds();
    const bool lists = call.has("mentions"_L1);
    QJsonArray objects;
    for (const Article &article : articles) {
        const Version version = index.currentVersion(article.id);
        QList<LensSpan> found = engine.mentions(version.text, version.blocks);
        found.removeIf([&](const LensSpan &each) { return !wanted[each.kind]; });
        for (const QJsonValue &object :
             lists ? mentionObjects(article, version, kinds, found) : countObjects(article, version, kinds, found)) {
            objects.append(object);
        }
    }
    const Listing &listing = lists ? mentionListing : countListing;
    if (call.has("csv"_L1)) {
        console.out << csvTable(listing.fields(), objects);
    } else {
        print(listing, objects, listForm(call), console);
    }
}

Result<void> run(const VerbCall &call, Console &console)
{
    if (call.has("csv"_L1) && call.has(jsonOption.name))
        return failure(ErrorKind::Usage, QCoreApplication::translate("Cli", "Choose one of --csv and --json."));
    return Study::open(call.operands.first(), OpenMode::ReadOnly).and_then([&](const std::unique_ptr<Study> &study) {
        return StudyIndex::read(study->store()).and_then([&](const StudyIndex &index) {
            return wantedKinds(lensKinds(index.study().wordLists), call.values("kind"_L1))
                .and_then([&](const QList<bool> &wanted) {
                    return wantedArticles(index, call).transform([&](const QList<Article> &articles) {
                        report(index, articles, wanted, call, console);
                    });
                });
        });
    });
}

QString kindsHelp()
{
    QStringList names;
    for (const LensKind &kind : lensKinds({})) {
        names.append(kind.key);
    }
    return QCoreApplication::translate("Cli", "Kinds: %1. The lists “models”, “companies”, “outlets” and “people” and "
                                              "lists of your own are edited in the window.")
               .arg(names.join(u", "_s)) +
           u'\n';
}
} // namespace

constinit const Verb lensVerb{
    .name = "lens"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "count what the articles name, date, count and attribute"),
    .run = run,
    .more = kindsHelp,
};
