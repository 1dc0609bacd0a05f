// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/numberwords.h"

#include <QHash>
#include <QString>

namespace
{
using namespace Qt::StringLiterals;

const QHash<QString, int> &numbers()
{
    static const QHash<QString, int> words{
        {u"two"_s, 2},        {u"three"_s, 3},     {u"four"_s, 4},      {u"five"_s, 5},      {u"six"_s, 6},
        {u"seven"_s, 7},      {u"eight"_s, 8},     {u"nine"_s, 9},      {u"ten"_s, 10},      {u"eleven"_s, 11},
        {u"twelve"_s, 12},    {u"thirteen"_s, 13}, {u"fourteen"_s, 14}, {u"fifteen"_s, 15},  {u"sixteen"_s, 16},
        {u"seventeen"_s, 17}, {u"eighteen"_s, 18}, {u"nineteen"_s, 19}, {u"twenty"_s, 20},   {u"thirty"_s, 30},
        {u"forty"_s, 40},     {u"fifty"_s, 50},    {u"sixty"_s, 60},    {u"seventy"_s, 70},  {u"eighty"_s, 80},
        {u"ninety"_s, 90},    {u"dozen"_s, 12},    {u"zwei"_s, 2},      {u"drei"_s, 3},      {u"vier"_s, 4},
        {u"funf"_s, 5},       {u"sechs"_s, 6},     {u"sieben"_s, 7},    {u"acht"_s, 8},      {u"neun"_s, 9},
        {u"zehn"_s, 10},      {u"elf"_s, 11},      {u"zwolf"_s, 12},    {u"dreizehn"_s, 13}, {u"vierzehn"_s, 14},
        {u"funfzehn"_s, 15},  {u"sechzehn"_s, 16}, {u"siebzehn"_s, 17}, {u"achtzehn"_s, 18}, {u"neunzehn"_s, 19},
        {u"zwanzig"_s, 20},   {u"dreissig"_s, 30}, {u"vierzig"_s, 40},  {u"funfzig"_s, 50},  {u"sechzig"_s, 60},
        {u"siebzig"_s, 70},   {u"achtzig"_s, 80},  {u"neunzig"_s, 90},  {u"dreißig"_s, 30},  {u"dutzend"_s, 12},
    };
    return words;
}

const QHash<QString, double> &multipliers()
{
    static const QHash<QString, double> words{
        {u"hundred"_s, 1e2},    {u"thousand"_s, 1e3}, {u"k"_s, 1e3},         {u"million"_s, 1e6},
        {u"millions"_s, 1e6},   {u"m"_s, 1e6},        {u"mn"_s, 1e6},        {u"billion"_s, 1e9},
        {u"billions"_s, 1e9},   {u"bn"_s, 1e9},       {u"b"_s, 1e9},         {u"trillion"_s, 1e12},
        {u"tn"_s, 1e12},        {u"hundert"_s, 1e2},  {u"tausend"_s, 1e3},   {u"mio"_s, 1e6},
        {u"millionen"_s, 1e6},  {u"mrd"_s, 1e9},      {u"milliarde"_s, 1e9}, {u"milliarden"_s, 1e9},
        {u"billionen"_s, 1e12}, {u"百"_s, 1e2},       {u"千"_s, 1e3},        {u"万"_s, 1e4},
        {u"亿"_s, 1e8},         {u"萬"_s, 1e4},       {u"億"_s, 1e8},
    };
    return words;
}
} // namespace

std::optional<int> numberWord(QStringView word)
{
    const auto found = numbers().constFind(word.toString());
    return found == numbers().constEnd() ? std::nullopt : std::optional(*found);
}

double multiplier(QStringView word)
{
    return multipliers().value(word.toString(), 0);
}
