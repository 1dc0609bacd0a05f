// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/canonicaltext.h"

#include <QRandomGenerator>
#include <QStringList>

// Short texts in which every way of counting characters differs from every other, and changes to them. By chance, the
// same for the same generator.

using namespace Qt::StringLiterals;

inline qsizetype below(QRandomGenerator &chance, qsizetype limit)
{
    return limit < 1 ? 0 : qsizetype(chance.bounded(quint32(limit)));
}

inline QString strangeWord(QRandomGenerator &chance)
{
    static const QStringList words{u"model"_s,
                                   u"launch"_s,
                                   u"April"_s,
                                   u"said"_s,
                                   u"Qwen\u20113"_s,    // hyphens
                                   u"multi\u00ADple"_s, // soft hyphen
                                   u"🚀"_s,
                                   u"👩🏽\u200D🔬"_s,
                                   u"🇨🇳🇩🇪"_s,
                                   u"𝔸lpha"_s, // outside the BMP
                                   u"Cafe\u0301"_s,
                                   u"q\u0323\u0307"_s,
                                   u"e\u0301\u0323"_s,
                                   u"नमस्ते"_s, // marks
                                   u"模型发布"_s,
                                   u"バージョン"_s,
                                   u"한국어"_s,
                                   u"𠮷野"_s, // no blanks
                                   u"مرحبا"_s,
                                   u"שָׁלוֹם"_s,
                                   u"\u202Babc\u202C"_s, // right to left
                                   u"10\u00A0GB"_s,
                                   u"\uFEFFmark"_s,
                                   u"ﬁnal"_s,
                                   u"“so”"_s,
                                   u"…"_s};
    return words[below(chance, words.size())];
}

inline QString strangeLine(QRandomGenerator &chance)
{
    QString line;
    for (qsizetype i = 2 + below(chance, 14); i > 0; --i) {
        line += strangeWord(chance) + (below(chance, 6) > 0 ? u" "_s : QString());
    }
    return line.trimmed() + u'.';
}

// As it comes from a file: with a byte order mark and foreign line ends.
inline QByteArray strangeFile(QRandomGenerator &chance)
{
    QStringList lines;
    for (qsizetype i = 3 + below(chance, 5); i > 0; --i) {
        lines.append(strangeLine(chance));
    }
    return "\xEF\xBB\xBF" + lines.join(below(chance, 2) > 0 ? u"\r\n"_s : u"\r\n\r\n"_s).toUtf8();
}

// What an editor makes of a text between two looks at the page.
inline QString revised(QString text, QRandomGenerator &chance)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 1 + below(chance, 4); i > 0; --i) {
        const qsizetype at = below(chance, lines.size());
        const qsizetype unit = below(chance, lines[at].size());
        switch (below(chance, 6)) {
        case 0:
            lines.insert(at, strangeLine(chance));
            break;
        case 1:
            lines[at].insert(unit, strangeWord(chance) + u' '); // may part a pair or a cluster
            break;
        case 2:
            lines[at].remove(unit, below(chance, 30));
            break;
        case 3:
            lines.append(lines[at]); // a copy
            break;
        case 4:
            lines.move(at, below(chance, lines.size()));
            break;
        default:
            lines[at] = strangeLine(chance);
        }
    }
    return canonicalText(lines.join(u"\r\n"_s).left(2000));
}
