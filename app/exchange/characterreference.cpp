// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/characterreference.h"

#include <QLatin1StringView>

#include <array>

namespace
{

using namespace Qt::StringLiterals;

struct NamedCharacter {
    QLatin1StringView name;
    char16_t unit;
};

constexpr auto typography = std::to_array<NamedCharacter>({
    {"amp"_L1, u'&'},         {"lt"_L1, u'<'},          {"gt"_L1, u'>'},          {"quot"_L1, u'"'},
    {"apos"_L1, u'\''},       {"ndash"_L1, u'\u2013'},  {"mdash"_L1, u'\u2014'},  {"hellip"_L1, u'\u2026'},
    {"lsquo"_L1, u'\u2018'},  {"rsquo"_L1, u'\u2019'},  {"sbquo"_L1, u'\u201A'},  {"ldquo"_L1, u'\u201C'},
    {"rdquo"_L1, u'\u201D'},  {"bdquo"_L1, u'\u201E'},  {"lsaquo"_L1, u'\u2039'}, {"rsaquo"_L1, u'\u203A'},
    {"bull"_L1, u'\u2022'},   {"dagger"_L1, u'\u2020'}, {"Dagger"_L1, u'\u2021'}, {"permil"_L1, u'\u2030'},
    {"prime"_L1, u'\u2032'},  {"Prime"_L1, u'\u2033'},  {"euro"_L1, u'\u20AC'},   {"trade"_L1, u'\u2122'},
    {"minus"_L1, u'\u2212'},  {"ensp"_L1, u'\u2002'},   {"emsp"_L1, u'\u2003'},   {"thinsp"_L1, u'\u2009'},
    {"zwnj"_L1, u'\u200C'},   {"zwj"_L1, u'\u200D'},    {"lrm"_L1, u'\u200E'},    {"rlm"_L1, u'\u200F'},
    {"larr"_L1, u'\u2190'},   {"rarr"_L1, u'\u2192'},   {"le"_L1, u'\u2264'},     {"ge"_L1, u'\u2265'},
    {"ne"_L1, u'\u2260'},     {"oelig"_L1, u'\u0153'},  {"OElig"_L1, u'\u0152'},  {"scaron"_L1, u'\u0161'},
    {"Scaron"_L1, u'\u0160'}, {"Yuml"_L1, u'\u0178'},   {"lsqb"_L1, u'['},        {"rsqb"_L1, u']'},
});

// U+00A0 to U+00FF in order.
constexpr auto latin1 = std::to_array<QLatin1StringView>({
    "nbsp"_L1,   "iexcl"_L1,  "cent"_L1,   "pound"_L1,  "curren"_L1, "yen"_L1,    "brvbar"_L1, "sect"_L1,   "uml"_L1,
    "copy"_L1,   "ordf"_L1,   "laquo"_L1,  "not"_L1,    "shy"_L1,    "reg"_L1,    "macr"_L1,   "deg"_L1,    "plusmn"_L1,
    "sup2"_L1,   "sup3"_L1,   "acute"_L1,  "micro"_L1,  "para"_L1,   "middot"_L1, "cedil"_L1,  "sup1"_L1,   "ordm"_L1,
    "raquo"_L1,  "frac14"_L1, "frac12"_L1, "frac34"_L1, "iquest"_L1, "Agrave"_L1, "Aacute"_L1, "Acirc"_L1,  "Atilde"_L1,
    "Auml"_L1,   "Aring"_L1,  "AElig"_L1,  "Ccedil"_L1, "Egrave"_L1, "Eacute"_L1, "Ecirc"_L1,  "Euml"_L1,   "Igrave"_L1,
    "Iacute"_L1, "Icirc"_L1,  "Iuml"_L1,   "ETH"_L1,    "Ntilde"_L1, "Ograve"_L1, "Oacute"_L1, "Ocirc"_L1,  "Otilde"_L1,
    "Ouml"_L1,   "times"_L1,  "Oslash"_L1, "Ugrave"_L1, "Uacute"_L1, "Ucirc"_L1,  "Uuml"_L1,   "Yacute"_L1, "THORN"_L1,
    "szlig"_L1,  "agrave"_L1, "aacute"_L1, "acirc"_L1,  "atilde"_L1, "auml"_L1,   "aring"_L1,  "aelig"_L1,  "ccedil"_L1,
    "egrave"_L1, "eacute"_L1, "ecirc"_L1,  "euml"_L1,   "igrave"_L1, "iacute"_L1, "icirc"_L1,  "iuml"_L1,   "eth"_L1,
    "ntilde"_L1, "ograve"_L1, "oacute"_L1, "ocirc"_L1,  "otilde"_L1, "ouml"_L1,   "divide"_L1, "oslash"_L1, "ugrave"_L1,
    "uacute"_L1, "ucirc"_L1,  "uuml"_L1,   "yacute"_L1, "thorn"_L1,  "yuml"_L1,
});
static_assert(latin1.size() == 96);

QString numbered(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool isNumber = false;
    const uint point = isHex ? digits.sliced(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber, 10);
    const bool isCharacter = isNumber && point != 0 && point <= QChar::LastValidCodePoint && !QChar::isSurrogate(point);
    const char32_t character = isCharacter ? point : char32_t{QChar::ReplacementCharacter};
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString resolveReference(QStringView reference)
{
    if (reference.size() < 3)
        return reference.toString();
    const QStringView name = reference.sliced(1, reference.size() - 2);
    if (name.startsWith(u'#'))
        return numbered(name.sliced(1));
    for (const NamedCharacter &character : typography) {
        if (character.name == name)
            return {QChar(character.unit)};
    }
    for (size_t i = 0; i < latin1.size(); ++i) {
        if (latin1.at(i) == name)
            return {QChar(static_cast<char16_t>(0xA0 + i))};
    }
    return reference.toString();
}
