// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/citekeys.h"

#include "exchange/snapshotindex.h"
#include "time/edtf.h"
#include "time/gregorian.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{

QString stemOf(const Article &article)
{
    QString letters;
    for (const QChar unit : article.outlet.isEmpty() ? article.name : article.outlet) {
        if (unit.isLetterOrNumber())
            letters += unit.toLower();
    }
    const QString year = article.published.left(4);
    bool isNumber = false;
    year.toInt(&isNumber);
    return (letters.isEmpty() ? u"article"_s : letters.left(30)) + (isNumber && year.size() == 4 ? year : QString());
}

// "b" for 1, "z" for 25, "aa" for 26: the first has none.
QString suffix(int count)
{
    QString letters;
    for (; count > 0; count = count / 26)
        letters.prepend(QChar(u'a' + count % 26));
    return letters;
}

QJsonObject issued(const QString &edtf)
{
    const Result<Edtf> date = Edtf::parse(edtf);
    if (!date || !date->earliest() || date->earliest() != date->latest())
        return {{u"literal"_s, edtf}};
    const gregorian::Date day = gregorian::date(*date->earliest());
    return {{u"date-parts"_s, QJsonArray{QJsonArray{day.year, day.month, day.day}}}};
}

QJsonObject entry(const Article &article, const QString &key)
{
    QJsonObject object{{u"id"_s, key},
                       {u"type"_s, u"article-newspaper"_s},
                       {u"title"_s, article.title.isEmpty() ? article.name : article.title}};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    add(u"container-title"_s, article.outlet);
    add(u"URL"_s, article.url);
    add(u"language"_s, article.language);
    // As one name: how a name is parted differs from place to place.
    if (!article.author.isEmpty())
        object.insert(u"author"_s, QJsonArray{QJsonObject{{u"literal"_s, article.author}}});
    if (!article.published.isEmpty())
        object.insert(u"issued"_s, issued(article.published));
    return object;
}

} // namespace

CiteKeys::CiteKeys(const Snapshot &snapshot)
{
    QHash<QString, int> used;
    const SnapshotIndex index(snapshot);
    for (const Article *article : index.articles()) {
        const QString stem = stemOf(*article);
        m_keys.insert(article->id, stem + suffix(used[stem]++));
    }
}

QByteArray cslJson(const Snapshot &snapshot)
{
    const CiteKeys keys(snapshot);
    QJsonArray entries;
    const SnapshotIndex index(snapshot);
    for (const Article *article : index.articles())
        entries.append(entry(*article, keys.key(article->id)));
    return QJsonDocument(entries).toJson();
}
