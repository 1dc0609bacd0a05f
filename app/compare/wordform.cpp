// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/wordform.h"

#include <QHash>

namespace
{
// Each word, then the forms that no ending leads to.
constexpr QStringView irregular =
    // clang-format off
    u"run ran; begin began begun; fall fell fallen; rise rose risen; grow grew grown; take took taken; give gave "
    u"given; go went gone; come came; see saw seen; know knew known; draw drew drawn; fly flew flown; write "
    u"wrote written; speak spoke spoken; break broke broken; choose chose chosen; drive drove driven; freeze "
    u"froze frozen; steal stole stolen; throw threw thrown; wear wore worn; tear tore torn; buy bought; bring "
    u"brought; think thought; seek sought; teach taught; catch caught; fight fought; build built; send sent; "
    u"spend spent; lend lent; leave left; keep kept; sleep slept; feel felt; meet met; hold held; tell told; "
    u"sell sold; lose lost; find found; pay paid; say said; lead led; feed fed; win won; hang hung; shoot shot; "
    u"strike struck; stick stuck; sink sank sunk; ring rang; sing sang; drink drank; swim swam; stand stood; "
    u"understand understood; hear heard; make made; man men; woman women; child children; foot feet; life lives; "
    u"wife wives; half halves; shelf shelves; thief thieves; eat ate eaten; hide hid hidden; ride rode ridden; "
    u"lie lay; lay laid; shake shook shaken; wake woke woken; swear swore sworn; deal dealt; mean meant; burn "
    u"burnt; bear bore born; bite bit bitten; die died dying death dead; bad worse worst; good better best";
// clang-format on

QHash<QString, QString> wordsByForm()
{
    QHash<QString, QString> words;
    for (const QStringView row : irregular.tokenize(u';')) {
        const QList<QStringView> forms = row.split(u' ', Qt::SkipEmptyParts);
        for (const QStringView form : forms)
            words.insert(form.toString(), forms.first().toString());
    }
    return words;
}

QString englishForm(QStringView word)
{
    static const QHash<QString, QString> words = wordsByForm();
    QString form = wordStem(words.value(word.toString(), word.toString()), WordLanguage::English);
    constexpr qsizetype shortest = 3;
    constexpr QStringView single = u"aeiousl"; // "pass", "fall"
    const auto end = form.size() - 1;
    if (form.size() > shortest && form[end] == form[end - 1] && !single.contains(form[end]))
        form.chop(1);
    if (form.size() > shortest && (form.endsWith(u'y') || form.endsWith(u'i')))
        form.chop(1);
    return form;
}
} // namespace

QString comparedForm(QStringView word, WordLanguage language)
{
    return language == WordLanguage::English ? englishForm(word) : wordStem(word, language);
}
