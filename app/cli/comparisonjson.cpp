// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparisonjson.h"

#include "compare/passagesources.h"
#include "core/enumtext.h"
#include "text/offsetmap.h"

#include <QJsonArray>

#include <cmath>

namespace
{
using namespace Qt::StringLiterals;

// Three digits tell all there is to tell.
double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

QString languageCode(WordLanguage language)
{
    switch (language) {
    case WordLanguage::English:
        return u"en"_s;
    case WordLanguage::German:
        return u"de"_s;
    case WordLanguage::Ideographic:
        return u"zh"_s;
    case WordLanguage::Other:
        break;
    }
    return {};
}

QString kindWord(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Count:
        return u"count"_s;
    case FigureKind::Money:
        return u"money"_s;
    case FigureKind::Percent:
        break;
    }
    return u"percent"_s;
}

QString hedgeWord(Hedge hedge)
{
    switch (hedge) {
    case Hedge::None:
        break;
    case Hedge::About:
        return u"about"_s;
    case Hedge::MoreThan:
        return u"more_than"_s;
    case Hedge::AtLeast:
        return u"at_least"_s;
    case Hedge::LessThan:
        return u"less_than"_s;
    case Hedge::AtMost:
        return u"at_most"_s;
    }
    return {};
}

QJsonObject placeObject(Place place)
{
    return {{u"article"_s, place.article}, {u"sentence"_s, place.sentence}};
}

QJsonArray placeArray(const QList<Place> &places)
{
    QJsonArray array;
    for (const Place place : places)
        array.append(placeObject(place));
    return array;
}

class Writer
{
public:
    Writer(const Comparison &comparison, const ComparedTexts &texts) : m_comparison(comparison), m_texts(texts)
    {
        for (const SharedReading &reading : texts.readings)
            m_maps.append(OffsetMap(reading->text));
    }

    [[nodiscard]] QJsonObject write() const
    {
        QJsonArray reports;
        for (const QList<int> &group : articlesByReport(m_comparison)) {
            QJsonArray numbers;
            for (const int article : group)
                numbers.append(article);
            reports.append(numbers);
        }
        return {{u"version"_s, comparisonVersion},
                {u"linked_share"_s, rounded(m_comparison.linkedShare())},
                {u"articles"_s, articles()},
                {u"links"_s, links()},
                {u"cuts"_s, cuts()},
                {u"verbatim"_s, runs()},
                {u"units"_s, units()},
                {u"only_here"_s, placeArray(m_comparison.onlyHere)},
                {u"figures"_s, figures()},
                {u"sources"_s, sources()},
                {u"reports"_s, reports}};
    }

private:
    void addSpan(QJsonObject &object, int article, TextSpan span) const
    {
        const PointSpan points = m_maps[article].toPoints(span);
        object.insert(u"start"_s, points.start);
        object.insert(u"end"_s, points.end);
    }

    [[nodiscard]] QString words(int article, TextSpan span) const
    {
        return m_texts.readings[article]->text.sliced(span.start, span.length());
    }

    [[nodiscard]] QJsonArray articles() const
    {
        QJsonArray array;
        for (int number = 0; number < int(m_comparison.articles.size()); ++number) {
            const ComparedArticle &article = m_comparison.articles[number];
            QJsonArray sentences;
            for (qsizetype i = 0; i < article.sentences.size(); ++i) {
                QJsonObject sentence{{u"paragraph"_s, article.paragraphs[i]}};
                addSpan(sentence, number, article.sentences[i]);
                sentences.append(sentence);
            }
            array.append(QJsonObject{{u"name"_s, m_texts.names[number]},
                                     {u"outlet"_s, m_texts.outlets[number]},
                                     {u"language"_s, languageCode(article.language)},
                                     {u"linked_share"_s, rounded(article.linkedShare)},
                                     {u"own_share"_s, rounded(article.ownShare)},
                                     {u"sentences"_s, sentences}});
        }
        return array;
    }

    [[nodiscard]] QJsonArray links() const
    {
        QJsonArray array;
        for (const PassageLink &link : m_comparison.links) {
            array.append(QJsonObject{{u"a"_s, placeObject(link.a)},
                                     {u"b"_s, placeObject(link.b)},
                                     {u"score"_s, rounded(link.score)},
                                     {u"class"_s, linkWord(link.kind)},
                                     {u"decided"_s, link.isDecided}});
        }
        return array;
    }

    // Pairs that are no links because the analyst says so.
    [[nodiscard]] QJsonArray cuts() const
    {
        QJsonArray array;
        for (const DecidedLink &cut : m_comparison.cuts)
            array.append(QJsonObject{{u"a"_s, placeObject(cut.a)}, {u"b"_s, placeObject(cut.b)}});
        return array;
    }

    [[nodiscard]] QJsonArray runs() const
    {
        QJsonArray array;
        for (const WordRun &run : m_comparison.runs) {
            QJsonObject a{{u"article"_s, run.articleA}};
            QJsonObject b{{u"article"_s, run.articleB}};
            addSpan(a, run.articleA, run.a);
            addSpan(b, run.articleB, run.b);
            array.append(QJsonObject{{u"a"_s, a}, {u"b"_s, b}, {u"words"_s, run.words}, {u"quotation"_s, run.isQuote}});
        }
        return array;
    }

    [[nodiscard]] QJsonArray units() const
    {
        QJsonArray array;
        for (const Unit &unit : m_comparison.units)
            array.append(QJsonObject{{u"articles"_s, unit.articles}, {u"places"_s, placeArray(unit.places)}});
        return array;
    }

    [[nodiscard]] QJsonObject figure(const Figure &figure) const
    {
        QJsonObject object{{u"article"_s, figure.article},
                           {u"sentence"_s, figure.sentence},
                           {u"text"_s, words(figure.article, figure.span)},
                           {u"kind"_s, kindWord(figure.kind)},
                           {u"value"_s, figure.low},
                           {u"hedge"_s, hedgeWord(figure.hedge)},
                           {u"unit"_s, figure.kind == FigureKind::Money ? figure.unit : QString()},
                           {u"counted"_s, figure.counted}};
        addSpan(object, figure.article, figure.span);
        return object;
    }

    [[nodiscard]] QJsonArray figures() const
    {
        QJsonArray array;
        for (const FigureGroup &group : m_comparison.figures) {
            QJsonArray members;
            for (const Figure &member : group.figures)
                members.append(figure(member));
            QJsonArray pairs;
            for (const FigurePair &pair : group.pairs) {
                pairs.append(
                    QJsonObject{{u"a"_s, pair.a}, {u"b"_s, pair.b}, {u"verdict"_s, verdictWord(pair.verdict)}});
            }
            array.append(QJsonObject{{u"counted"_s, group.counted},
                                     {u"verdict"_s, verdictWord(group.verdict)},
                                     {u"figures"_s, members},
                                     {u"pairs"_s, pairs}});
        }
        return array;
    }

    [[nodiscard]] QJsonArray sources() const
    {
        QJsonArray array;
        for (const PassageSource &source : m_comparison.sources) {
            QJsonObject object = placeObject(source.place);
            addSpan(object, source.place.article, source.span);
            object.insert(u"name"_s, words(source.place.article, source.span));
            object.insert(u"kind"_s, enumText(source.kind));
            object.insert(u"cites"_s, source.article < 0 ? QJsonValue() : QJsonValue(source.article));
            array.append(object);
        }
        return array;
    }

    const Comparison &m_comparison;
    const ComparedTexts &m_texts;
    QList<OffsetMap> m_maps;
};
} // namespace

QJsonObject comparisonObject(const Comparison &comparison, const ComparedTexts &texts)
{
    return Writer(comparison, texts).write();
}

QString linkWord(LinkClass kind)
{
    switch (kind) {
    case LinkClass::Maybe:
        return u"maybe"_s;
    case LinkClass::Same:
        return u"same"_s;
    case LinkClass::Verbatim:
        break;
    }
    return u"verbatim"_s;
}

QString verdictWord(FigureVerdict verdict)
{
    switch (verdict) {
    case FigureVerdict::Compare:
        return u"compare"_s;
    case FigureVerdict::Agrees:
        return u"agrees"_s;
    case FigureVerdict::Differs:
        break;
    }
    return u"differs"_s;
}
